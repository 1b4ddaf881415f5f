/** The program's own pages that a site's navigation can name; `sections/ID` and the pages of a newsroom beside them. */
export const navigationPlaces = [
  'home',
  'archive',
  'stories',
  'topics',
  'places',
  'people',
  'search',
] as const;

export type NavigationPlace = (typeof navigationPlaces)[number];

export const isNavigationPlace = (name: string): name is NavigationPlace =>
  navigationPlaces.some((place) => place === name);
