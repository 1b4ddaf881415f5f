import type { Article } from '../newsroom/article.ts';
import { localise } from '../newsroom/localised.ts';
import type { SubjectKind } from '../newsroom/names.ts';
import type { SearchRecord } from '../search/record.ts';
import type { Content } from '../views/content.ts';
import type { EditionIndex } from '../views/edition-index.ts';
import { subjectName } from '../views/make-teaser.ts';

/** What the search of an edition holds. */
export const searchRecords = (content: Content, { articles }: EditionIndex): SearchRecord[] =>
  articles.map((article) => searchRecord(content, article));

function searchRecord(content: Content, article: Article): SearchRecord {
  const { edition, dateline } = article;
  const section = content.catalogue.site.sections.get(article.section);
  const names = (kind: SubjectKind) => article[kind].map((id) => subjectName(content, edition, kind, id));
  return {
    url: article.address,
    title: article.headline,
    text: `${article.standfirst}\n${content.texts.get(article.address)?.text ?? ''}`,
    published: article.published.iso,
    instant: article.published.instant,
    year: String(article.published.date.year),
    section: section ? localise(section, edition) : article.section,
    subjects: { topics: names('topics'), places: names('places'), people: names('people') },
    kicker: article.kicker,
    dateline: dateline && subjectName(content, edition, 'places', dateline),
  };
}
