import type { Reference } from '../catalogue/reference.ts';
import { isoDate } from '../language/calendar-date.ts';
import type { Article } from '../newsroom/article.ts';
import { localise } from '../newsroom/localised.ts';
import type { SearchRecord } from '../search/record.ts';

/** What the search of an edition holds of an article; `text` is its body, plain. */
export function searchRecord({ subjects }: Reference, article: Article, text: string): SearchRecord {
  const { edition, dateline, topics, places, people } = article;
  const place = dateline && subjects.places.get(dateline);
  return {
    url: article.address,
    title: article.headline,
    text: article.standfirst === null ? text : `${article.standfirst}\n${text}`,
    published: isoDate(article.published.date),
    instant: article.published.instant,
    section: article.section,
    subjects: { topics, places, people },
    kicker: article.kicker,
    dateline: place ? localise(place.name, edition) : dateline,
  };
}
