import type { Address, ArticleKey } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import type { EditionId, StoryId, SubjectId, SubjectKind } from '../newsroom/names.ts';
import type { Site } from '../newsroom/site.ts';
import type { Story, Subject } from '../newsroom/subject.ts';
import type { PictureFound } from './pictures.ts';

/** One edition's year. */
export interface Volume {
  edition: EditionId;
  year: number;
  /** Newest first. */
  articles: readonly Article[];
}

/** A page that the newsroom wrote, such as «about». */
export interface StandingPage {
  address: Address;
  edition: EditionId;
  slug: string;
  title: string;
  description: string;
}

export type SubjectsByKind = Readonly<Record<SubjectKind, ReadonlyMap<SubjectId, Subject>>>;

/** The checked and cross-referenced records of all that is published, without the bodies. */
export interface Catalogue {
  site: Site;
  /** In the order of `site.editions`. */
  editions: ReadonlyMap<EditionId, Edition>;
  subjects: SubjectsByKind;
  stories: ReadonlyMap<StoryId, Story>;
  standingPages: readonly StandingPage[];
  /** Newest first. */
  volumes: ReadonlyMap<EditionId, readonly Volume[]>;
  articles: ReadonlyMap<ArticleKey, Article>;
  /** For each article that has translations: all articles that say the same, itself among them. */
  translations: ReadonlyMap<ArticleKey, readonly Article[]>;
  /** Looks a picture of `content/media` up. */
  picture: (file: string) => PictureFound;
}

/** Newest first; articles of one moment in the order of their names. */
export const compareArticles = (a: Article, b: Article) =>
  b.published.instant - a.published.instant || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
