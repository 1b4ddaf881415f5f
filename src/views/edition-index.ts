import { type Catalogue, compareArticles, type Volume } from '../catalogue/catalogue.ts';
import { type CalendarDate, isoDate } from '../language/calendar-date.ts';
import type { Article } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { SectionId, StoryId, SubjectId, SubjectKind } from '../newsroom/names.ts';
import { subjectKinds } from '../newsroom/names.ts';

type BySubject = ReadonlyMap<SubjectId, readonly Article[]>;

/** One edition's articles by all that its pages list them by; every list newest first. */
export interface EditionIndex {
  edition: Edition;
  volumes: readonly Volume[];
  articles: readonly Article[];
  sections: ReadonlyMap<SectionId, readonly Article[]>;
  about: Readonly<Record<SubjectKind, BySubject>>;
  by: BySubject;
  stories: ReadonlyMap<StoryId, readonly Article[]>;
  /** By ISO date; a month whose articles have no day is here as `2015-09`, a year as `2015`. */
  dates: ReadonlyMap<string, readonly Article[]>;
  /** Days and months that have pages, earliest first. */
  days: readonly CalendarDate[];
  months: readonly CalendarDate[];
}

export function indexEdition(catalogue: Catalogue, edition: Edition): EditionIndex {
  const volumes = catalogue.volumes.get(edition.id) ?? [];
  const articles = volumes.flatMap((volume) => volume.articles);
  const dates = groupBy(articles, ({ published }) => isoDate(published.date));
  const about = (kind: SubjectKind) => groupMany(articles, (article) => article[kind]);
  const [topics, places, people] = subjectKinds;
  return {
    edition,
    volumes,
    articles,
    sections: groupBy(articles, ({ section }) => section),
    about: { topics: about(topics), places: about(places), people: about(people) },
    by: groupMany(articles, ({ byline }) =>
      byline.flatMap((credit) => ('person' in credit ? [credit.person] : [])),
    ),
    stories: groupMany(articles, ({ story }) => (story === null ? [] : [story])),
    dates,
    days: datesOf(articles, ({ year, month, day }) => (month && day ? { year, month, day } : null)),
    months: datesOf(articles, ({ year, month }) => (month ? { year, month } : null)),
  };
}

function groupMany<Key>(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly Key[],
): Map<Key, Article[]> {
  const pairs = articles.flatMap((article) => keysOf(article).map((key): [Key, Article] => [key, article]));
  return new Map(
    [...groupBy(pairs, ([key]) => key)].map(([key, members]) => [key, members.map(([, article]) => article)]),
  );
}

/** The different dates of articles, earliest first, cut by `cut` to the precision asked for. */
function datesOf(
  articles: readonly Article[],
  cut: (date: CalendarDate) => CalendarDate | null,
): CalendarDate[] {
  const dates = new Map<string, CalendarDate>();
  for (const { published } of articles.toSorted(compareArticles).reverse()) {
    const date = cut(published.date);
    if (date) dates.set(isoDate(date), date);
  }
  return [...dates.values()];
}
