import type { Reference } from '../catalogue/reference.ts';
import type { Article } from '../newsroom/article.ts';
import { localise } from '../newsroom/localised.ts';
import type { SubjectId, SubjectKind } from '../newsroom/names.ts';
import type { SearchRecord } from '../search/record.ts';

/** What the search of an edition holds of an article; `text` is its body, plain. */
export function searchRecord({ site, subjects }: Reference, article: Article, text: string): SearchRecord {
  const { edition, dateline } = article;
  const section = site.sections.get(article.section);
  const nameOf = (kind: SubjectKind, id: SubjectId) => {
    const subject = subjects[kind].get(id);
    return subject ? localise(subject.name, edition) : id;
  };
  const names = (kind: SubjectKind) => article[kind].map((id) => nameOf(kind, id));
  return {
    url: article.address,
    title: article.headline,
    text: `${article.standfirst}\n${text}`,
    published: article.published.iso,
    instant: article.published.instant,
    year: String(article.published.date.year),
    section: section ? localise(section, edition) : article.section,
    subjects: { topics: names('topics'), places: names('places'), people: names('people') },
    kicker: article.kicker,
    dateline: dateline && nameOf('places', dateline),
  };
}
