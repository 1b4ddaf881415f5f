/**
 * By what results can be narrowed, in the order shown. These are also the names of Pagefind's filters and the
 * keys in the search page's address.
 */
export const facets = ['year', 'section', 'topics', 'places', 'people'] as const;

export type Facet = (typeof facets)[number];
