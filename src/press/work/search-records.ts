import type { Reference } from '../../catalogue/settings/reference.ts';
import { isoDate } from '../../language/calendar-date.ts';
import type { Article } from '../../newsroom/article.ts';
import { localise } from '../../newsroom/localised.ts';
import type { SearchRecord } from '../../search/record.ts';

/** What the search of an edition holds of an article; `text` is its body, plain. */
export function searchRecord({ subjects, site }: Reference, article: Article, text: string): SearchRecord {
  const { edition, standfirst, byline, dateline, topics, places, people } = article;
  const writers = byline.map((credit) => {
    if ('name' in credit) return credit.name;
    if ('person' in credit) {
      const person = subjects.people.get(credit.person);
      return person ? localise(person.name, edition) : credit.person;
    }
    const agency = site.agencies.get(credit.agency);
    return agency ? localise(agency, edition) : credit.agency;
  });
  const place = dateline && subjects.places.get(dateline);
  return {
    url: article.address,
    title: article.headline,
    text: [...(standfirst === null ? [] : [standfirst]), text].join('\n'),
    published: isoDate(article.published.date),
    instant: article.published.instant,
    section: article.section,
    subjects: { topics, places, people },
    by: byline.flatMap((credit) => ('person' in credit ? [credit.person] : [])),
    byline: writers,
    kicker: article.kicker,
    dateline: place ? localise(place.name, edition) : dateline,
  };
}
