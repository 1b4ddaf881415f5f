/** An article as its file will have it; it says of itself that it was generated. */
export interface MadeArticle {
  edition: string;
  /** `2015-09-15`, or `2015-09`, or `2015`, where no more is known. */
  date: string;
  /** Hours and minutes in UTC, between 06:00 and 18:00, so that the day is the same in Beirut; null without. */
  time: string | null;
  slug: string;
  headline: string;
  standfirst: string;
  kicker: string | null;
  section: string;
  byline: readonly string[];
  dateline: string | null;
  topics: readonly string[];
  places: readonly string[];
  people: readonly string[];
  story: string | null;
  image: string | null;
  /** The name of an article; written only where there is one, in another edition. */
  translationOf: string | null;
  aliases: readonly string[];
  draft: boolean;
  embargo: string | null;
  body: string;
  /** A picture that lies beside its text under the name of one of `media/`; null where none does. */
  beside: Uint8Array | null;
}

/** A section, subject or story: its id, and its name in Arabic and English. */
export interface Named {
  id: string;
  ar: string;
  en: string;
}

export interface MadeEdition {
  id: string;
  language: string;
  name: string;
  digits: 'latn' | 'arab' | 'arabext';
  phrases: Readonly<Record<string, string>>;
  /** The name of the article that leads the home page; written only where there is one. */
  lead: string | null;
}

export const subjectKinds = ['topics', 'places', 'people'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** All that a content folder says, as values; `files.ts` has the texts of its files. */
export interface Newsroom {
  tagline: string;
  accent: string;
  navigation: readonly string[];
  editions: readonly MadeEdition[];
  sections: readonly Named[];
  subjects: Readonly<Record<SubjectKind, readonly Named[]>>;
  stories: readonly Named[];
  articles: readonly MadeArticle[];
  /** Files of `media/` by name. */
  media: ReadonlyMap<string, Uint8Array>;
}

/** The article's name within the content, as `translationOf` and `lead` have it. */
export const nameOf = ({ edition, date, slug }: Pick<MadeArticle, 'edition' | 'date' | 'slug'>) =>
  [edition, ...date.split('-'), slug].join('/');
