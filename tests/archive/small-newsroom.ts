import { smallShape } from './changes.ts';
import { makeArticle } from './make-article.ts';
import { makeNewsroom } from './make-newsroom.ts';
import type { Newsroom } from './newsroom.ts';

const count = 24;

/** Two editions, three volumes each, and in them all that articles can name. */
export function smallNewsroom(): Newsroom {
  const newsroom = makeNewsroom(['ar', 'en'], 8);
  const articles = Array.from({ length: count }, (_, place) => makeArticle(newsroom, smallShape, place));
  return { ...newsroom, articles };
}
