import type { OtherDate } from '../language/hijra.ts';
import type { Address, ArticleKey } from './address.ts';
import type { Moment } from './moment.ts';
import type { AgencyId, EditionId, SectionId, StoryId, SubjectId, TextName } from './names.ts';
import type { PictureFile } from './renditions.ts';
import type { Rights } from './rights.ts';

/** Who wrote it: a person or an agency that the newsroom knows, or a name of which it knows no more. */
export type Credit = { person: SubjectId } | { agency: AgencyId } | { name: string };

export interface Source {
  title: string;
  publisher: string | null;
  date: Moment | null;
  url: string | null;
}

export interface Correction {
  date: Moment;
  text: string;
}

export interface Picture {
  /** Path within the content folder. */
  file: string;
  /** An empty text says that the picture is decorative; null that nobody wrote one. */
  alt: string | null;
  caption: string | null;
  credit: string | null;
  /** Null where it is no picture of the newsroom's own. */
  found: PictureFile | null;
}

/** The checked record of one Markdown file, without its body. */
export interface Article {
  key: ArticleKey;
  address: Address;
  edition: EditionId;
  slug: string;
  headline: string;
  standfirst: string | null;
  kicker: string | null;
  published: Moment;
  updated: Moment | null;
  /** The Hijri day as it was declared, where it differs from what is computed or is beyond it. */
  hijri: OtherDate | null;
  section: SectionId;
  byline: readonly Credit[];
  dateline: SubjectId | null;
  topics: readonly SubjectId[];
  places: readonly SubjectId[];
  people: readonly SubjectId[];
  story: StoryId | null;
  image: Picture | null;
  translationOf: ArticleKey | null;
  sources: readonly Source[];
  /** Null where they are the site's. */
  rights: Rights | 'unknown' | null;
  corrections: readonly Correction[];
  aliases: readonly Address[];
  /** The first sentence of its body, which says for machines what it is about; null where the standfirst does. */
  opening: string | null;
  /** How many words its body has. */
  words: number;
  /** Its body. */
  text: TextName;
}

/** What an article is about, for machines: feeds, previews of links, search engines. */
export const descriptionOf = ({ standfirst, opening }: Pick<Article, 'standfirst' | 'opening'>): string =>
  standfirst ?? opening ?? '';
