import { makeArticle } from '../archive/make-article.ts';
import { makeNewsroom } from '../archive/make-newsroom.ts';
import { type MadeArticle, subjectKinds } from '../archive/newsroom.ts';
import { type ArchiveShape, archiveShape } from '../archive/write-archive.ts';

/** The archive to measure with: one Arabic edition from 2000 to 2026. */
export const benchShape = (articles: number, words: number): ArchiveShape => ({
  ...archiveShape,
  articles,
  words,
  editions: ['ar'],
  to: '2026-06-30',
});

/** The moment at which it is built, in milliseconds since 1970: the day after its last, when no date is to come any more. */
export const builtAt = ({ to }: ArchiveShape) => Date.parse(to) + 86_400_000;

/** An article as generators without editions and authority files have it. */
export interface PlainArticle {
  /** Its path without an ending: `2015/09/15/text-7`. */
  path: string;
  frontMatter: {
    title: string;
    description: string;
    /** A whole day; the first where no more is known. */
    date: string;
    topics: readonly string[];
    places: readonly string[];
    people: readonly string[];
  };
  body: string;
}

/** The articles of an archive, one at a time, with the names of their subjects in place of ids. */
export function* plainArticles(shape: ArchiveShape): Generator<PlainArticle> {
  const newsroom = makeNewsroom(shape.editions, shape.subjects);
  const named = subjectKinds.map(
    (kind) => new Map(newsroom.subjects[kind].map(({ id, ar }) => [id, ar] as const)),
  );
  const names = (ids: readonly string[]) =>
    ids.map((id) => named.map((ofKind) => ofKind.get(id)).find(Boolean) ?? id);
  for (let place = 0; place < shape.articles; place++) {
    yield plainArticle(makeArticle(newsroom, shape, place), names);
  }
}

function plainArticle(
  { date, slug, headline, standfirst, topics, places, people, body }: MadeArticle,
  names: (ids: readonly string[]) => string[],
): PlainArticle {
  const [year, month = '01', day = '01'] = date.split('-');
  return {
    path: `${year}/${month}/${day}/${slug}`,
    frontMatter: {
      title: headline,
      description: standfirst,
      date: `${year}-${month}-${day}`,
      topics: names(topics),
      places: names(places),
      people: names(people),
    },
    body,
  };
}
