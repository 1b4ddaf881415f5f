import { mostArticles } from '../catalogue/summaries/summary.ts';
import type { Address } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Href } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import { makeTeasers } from './make-teaser.ts';
import type { Teaser } from './teaser.ts';

/** Articles under one heading of a page. */
export interface Group {
  /** Null where a page has but one group, which needs no name. */
  name: string | null;
  /** Of its element, where the head of the page leads to it. */
  id: string | null;
  href: Href | null;
  count: number;
  teasers: readonly Teaser[];
}

/** The articles that a page lists; of too many for one page its parts, and of each the first few. */
export interface Shelf {
  isWhole: boolean;
  /** A list of many articles is looked through, not read: it shows their headlines alone. */
  form: 'full' | 'brief';
  groups: readonly Group[];
}

/** A part of what is too long for a page. */
export interface Portion {
  /** On the page that it is a part of, where the words beside it say the rest: `أيلول`. */
  name: string;
  /** Of its own page, where nothing else does. */
  title: string;
  address: Address;
  /** Whether its page is made elsewhere: a day's and a month's. */
  hasPage: boolean;
  /** In the order in which they are read. */
  articles: readonly Article[];
  /** Whether its page tells their dates, or its title does. */
  isDated: boolean;
  /** Whether the first of them say what is in it; letters do not. */
  isGlimpsed: boolean;
  /** How it is cut where it is too long itself. */
  cut: Cut | null;
}

export type Cut = (articles: readonly Article[]) => Portion[];

/** So many articles of a page have their standfirsts. */
const mostStandfirsts = 40;

/** So many headlines altogether stand on a page of parts, and of each part not more than a few. */
const mostGlimpses = 60;
const inGlimpse = 5;

export const glimpsesOf = (parts: number) => Math.min(inGlimpse, Math.floor(mostGlimpses / parts));

/** The parts of what is too long for a page; null where it is not. What would be its one part is cut in its stead. */
export function portionsOf(articles: readonly Article[], cut: Cut | null): Portion[] | null {
  if (articles.length <= mostArticles || !cut) return null;
  const portions = cut(articles);
  const [sole] = portions;
  return portions.length === 1 && sole && !sole.hasPage ? portionsOf(sole.articles, sole.cut) : portions;
}

/** All articles of a page under the headings that they have there. */
export const wholeShelf = (
  content: Content,
  groups: readonly (Pick<Group, 'name' | 'id' | 'href'> & { articles: readonly Article[] })[],
): Shelf => {
  const total = groups.reduce((sum, { articles }) => sum + articles.length, 0);
  const form = total <= mostStandfirsts ? 'full' : 'brief';
  return {
    isWhole: true,
    form,
    groups: groups.map(({ articles, ...group }) => ({
      ...group,
      count: articles.length,
      teasers: teasersOf(content, articles, form),
    })),
  };
};

/** All articles of a page, without headings. */
export const plainShelf = (content: Content, articles: readonly Article[]): Shelf =>
  wholeShelf(content, [{ name: null, id: null, href: null, articles }]);

/** The parts of a page, and the first articles of each. */
export function shelfOfParts(content: Content, portions: readonly Portion[]): Shelf {
  const most = glimpsesOf(portions.length);
  return {
    isWhole: false,
    form: 'brief',
    groups: portions.map(({ name, address, articles, isGlimpsed }) => ({
      name,
      id: null,
      href: linkTo(content, address),
      count: articles.length,
      teasers: teasersOf(content, articles.slice(0, isGlimpsed ? most : 0), 'brief'),
    })),
  };
}

const teasersOf = (content: Content, articles: readonly Article[], form: Shelf['form']): Teaser[] =>
  makeTeasers(content, articles).map((teaser) =>
    form === 'full' ? teaser : { ...teaser, standfirst: null },
  );
