import type { CustomRecord } from 'pagefind';
import type { Analyser } from './analyser/analyser.ts';
import type { SearchRecord } from './record.ts';
import type { ArticleText, ListedArticle } from './tier-files.ts';
import type { TokenCodes } from './token-codes.ts';

/** The true text of an article, for its results. */
export function resultText(record: SearchRecord): ArticleText {
  const { url, title, text, published, section, kicker, dateline } = record;
  return { url, title, text, published, section, kicker, dateline };
}

/** What a list of articles says of one. */
export function listedArticle(record: SearchRecord): ListedArticle {
  const { url, title, published, section, dateline, byline } = record;
  return { url, title, published, section, dateline, byline };
}

/** The facet, for this program alone, by which an article is known again in what Pagefind made. */
export const orderFacet = 'order';

/** The record as Pagefind indexes it: words as the analyser knows them, each by its code. */
export function pagefindRecord(
  { url, title, text, published, section, subjects }: SearchRecord,
  order: number,
  analyser: Analyser,
  { encode }: TokenCodes,
): CustomRecord {
  return {
    url,
    content: encode(analyser.tokens(text)),
    // For which Pagefind has no stemmer of its own.
    language: 'und',
    meta: { title: encode(analyser.tokens(title)) },
    filters: {
      [orderFacet]: [String(order)],
      month: [published.slice(0, 7)],
      section: [section],
      topics: [...subjects.topics],
      places: [...subjects.places],
      people: [...subjects.people],
    },
  };
}
