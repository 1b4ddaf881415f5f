import { articleFile } from './files.ts';
import { type ArticleShape, makeArticle } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

/** Where the added article stands: beyond all others of an archive. */
const beyond = 10_000_000;

/** The file of one article more: of the archive's last day, in its first edition, and with as many subjects as an article can have. */
export function oneMore(newsroom: Newsroom, shape: ArticleShape): [string, string] {
  const { topics, places, people } = newsroom.subjects;
  const ids = (names: readonly { id: string }[], count: number) => names.slice(0, count).map(({ id }) => id);
  return articleFile({
    ...makeArticle(newsroom, shape, beyond),
    edition: newsroom.editions[0]?.id ?? '',
    date: shape.to,
    time: '12:00',
    slug: 'one-more',
    topics: ids(topics, 3),
    places: ids(places, 1),
    people: ids(people, 1),
    byline: ids(people, 1),
    dateline: ids(places, 1)[0] ?? null,
    story: newsroom.stories[0]?.id ?? null,
    translationOf: null,
  });
}
