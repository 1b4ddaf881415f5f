import type { Direction } from '../language/direction.ts';
import type { Locale } from '../language/locale.ts';
import type { Href } from '../newsroom/href.ts';

export interface Link {
  href: Href;
  label: string;
}

/** The same page in another edition, or that edition's home where it has no such page. */
export interface LanguageLink extends Link {
  language: string;
  direction: Direction;
  /** Whether it is this very page in that language. */
  translation: boolean;
  current: boolean;
}

/** What every page of an edition shows around its own view. */
export interface Frame {
  locale: Locale;
  siteName: string;
  tagline: string;
  logo: { href: Href; width: number; height: number } | null;
  /** The page's own title, plain text without controls. */
  title: string;
  description: string;
  /** Absolute; null on pages that stand for no address of their own (404). */
  canonical: string | null;
  /**
   * Absolute addresses of this page in every edition that has it, itself among them; of several, the first is also for
   * readers of other languages, as `x-default`.
   */
  alternates: readonly { language: string; url: string }[];
  home: Href;
  search: Href;
  feed: Href;
  navigation: readonly (Link & { current: boolean })[];
  languages: readonly LanguageLink[];
  rights: { holder: string; licence: string | null; url: string | null } | null;
  /** The colour of the page's paper in each colour scheme, which a browser may give to what is around the page. */
  paper: { light: string; dark: string };
  /** The newsroom's logo, or else the program's own sign. */
  icon: Href;
  styleSheet: Href;
  /** The newsroom's own colours, over those of the style sheet; null where it has none. */
  tokens: Href | null;
  /** Loads the search when it is wanted. */
  script: Href;
  /** The fonts that the first lines of this edition need, fetched early: spaces and digits are of the Latin one. */
  preloads: readonly Href[];
}
