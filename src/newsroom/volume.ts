import { compareDates } from '../language/calendar-date.ts';
import type { Article } from './article.ts';
import type { EditionId, VolumeId } from './names.ts';

/** One edition's year, as libraries bind newspapers. */
export interface Volume {
  edition: EditionId;
  year: number;
  /** Those that readers may see, newest first. */
  articles: readonly Article[];
}

export const volumeId = (edition: EditionId, year: number) =>
  `${edition}/${String(year).padStart(4, '0')}` as VolumeId;

/** Oldest first, what is less exactly known before the rest; articles of one moment in the order of their names. */
export const compareOldestFirst = (a: Article, b: Article) =>
  compareDates(a.published.date, b.published.date) ||
  a.published.instant - b.published.instant ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Newest first; articles of one moment in the order of their names. */
export const compareArticles = (a: Article, b: Article) =>
  b.published.instant - a.published.instant || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
