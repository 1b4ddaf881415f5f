import type { Position } from '../../language/position.ts';
import type { Article } from '../../newsroom/article.ts';
import type { Problem } from '../problems/problem.ts';

/** All that is known of an article's file once it is read and checked; the body stands elsewhere. */
export interface ArticleRecord {
  /** Path within the content folder. */
  file: string;
  /** A fingerprint of the file's bytes and of those of the media files that it names. */
  source: string;
  article: Article;
  draft: boolean;
  /** When it may be seen, in milliseconds since 1970; null when at once. */
  embargo: number | null;
  /** The name under which its set text is kept. */
  cacheName: string;
  media: readonly NamedMedia[];
  /** Where in the file its references to others stand. */
  positions: { translationOf: Position; aliases: readonly Position[] };
  /** Where its text leads within the site. */
  links: readonly FiledLink[];
  /** The ids of its text's parts, which links can lead to. */
  parts: readonly string[];
  warnings: readonly Problem[];
}

/** A link to an address of this site, `/ar/2015/09/15/a/` or `/ar/2015/09/15/a/#b`, and where it first stands. */
export type FiledLink = readonly [to: string, line: number, column: number];

/** A media file that a text shows or links to, by its path in the content, and the files of the site that this takes. */
export interface MediaUse {
  path: string;
  outputs: readonly string[];
}

/** A media file as one text names it. */
export interface NamedMedia extends MediaUse {
  name: string;
}

export const isHidden = ({ draft, embargo }: Pick<ArticleRecord, 'draft' | 'embargo'>, now: number) =>
  draft || (embargo !== null && embargo > now);

/** So many words must a text have to be held against others: a shorter one may be a phrase that a newsroom uses again. */
const fewestWords = 8;

export const hasLongText = ({ article: { words } }: Pick<ArticleRecord, 'article'>) => words >= fewestWords;
