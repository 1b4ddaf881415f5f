import { byList } from '../catalogue/summaries/lists.ts';
import type { OpenContext } from '../catalogue/summaries/open-context.ts';
import { type CalendarDate, isoDate } from '../language/calendar-date.ts';
import type { Article } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { ListId } from '../newsroom/list-id.ts';
import type { StoryId } from '../newsroom/names.ts';
import type { Volume } from '../newsroom/volume.ts';

/** A volume with all that its pages list its articles by, and what they show of other volumes. */
export interface OpenVolume {
  edition: Edition;
  year: number;
  /** Newest first, as in all lists. */
  articles: readonly Article[];
  /** By the lists that they are in. */
  lists: ReadonlyMap<ListId, readonly Article[]>;
  stories: ReadonlyMap<StoryId | null, readonly Article[]>;
  /** By ISO date; a month whose articles have no day is here as `2015-09`, a year as `2015`. */
  dates: ReadonlyMap<string, readonly Article[]>;
  /** Days and months that have pages, earliest first. */
  days: readonly CalendarDate[];
  months: readonly CalendarDate[];
  context: OpenContext;
}

export function openVolume(edition: Edition, volume: Volume, context: OpenContext): OpenVolume {
  const { year, articles } = volume;
  return {
    edition,
    year,
    articles,
    lists: byList(articles),
    stories: groupBy(articles, ({ story }) => story),
    dates: groupBy(articles, ({ published }) => isoDate(published.date)),
    days: datesOf(articles, ({ month, day }) => (month && day ? { year, month, day } : null)),
    months: datesOf(articles, ({ month }) => (month ? { year, month } : null)),
    context,
  };
}

/** The different dates of articles, earliest first, cut by `cut` to the precision asked for. */
function datesOf(
  articles: readonly Article[],
  cut: (date: CalendarDate) => CalendarDate | null,
): CalendarDate[] {
  const dates = new Map<string, CalendarDate>();
  for (const { published } of articles.toReversed()) {
    const date = cut(published.date);
    if (date) dates.set(isoDate(date), date);
  }
  return [...dates.values()];
}
