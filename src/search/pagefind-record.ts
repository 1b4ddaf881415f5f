import type { CustomRecord } from 'pagefind';
import type { Word } from './analyser/analyser.ts';
import type { SearchRecord } from './record.ts';
import type { ArticleText, ListedArticle } from './tier-files.ts';
import type { WordCodes } from './word-codes.ts';

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

/** The words of an article, as they are indexed. */
export interface ArticleWords {
  text: readonly Word[];
  headline: readonly Word[];
  /** What stands about the headline. */
  beside: readonly Word[];
}

/** The record as Pagefind indexes it: words as the analyser knows them, each by its code. */
export function pagefindRecord(
  { url, published, section, subjects, by }: SearchRecord,
  order: number,
  { text, headline, beside }: ArticleWords,
  { encode }: WordCodes,
): CustomRecord {
  return {
    url,
    content: encode(text),
    // For which Pagefind has no stemmer of its own.
    language: 'und',
    meta: { title: encode([...headline, ...beside]) },
    filters: {
      [orderFacet]: [String(order)],
      month: [published.slice(0, 7)],
      section: [section],
      topics: [...subjects.topics],
      places: [...subjects.places],
      people: [...subjects.people],
      by: [...by],
    },
  };
}
