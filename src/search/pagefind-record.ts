import { createHash } from 'node:crypto';
import type { CustomRecord } from 'pagefind';
import type { Analyser } from './analyser/analyser.ts';
import type { SearchRecord } from './record.ts';
import type { ArticleText } from './tier-files.ts';

/** The true text of an article, for its results. */
export function resultText(record: SearchRecord): ArticleText {
  const { url, title, text, published, section, kicker, dateline } = record;
  return { url, title, text, published, section, kicker, dateline };
}

/**
 * The record as Pagefind indexes it: words as the analyser knows them. Pagefind names the file of an article after
 * what it is given, so its address carries a hash of the true text: where that changes, so does the name.
 */
export function pagefindRecord(record: SearchRecord, analyser: Analyser): CustomRecord {
  const { title, text, published, section, subjects } = record;
  const hash = createHash('sha256')
    .update(JSON.stringify(resultText(record)))
    .digest('hex')
    .slice(0, 16);
  return {
    url: `${record.url}#${hash}`,
    content: analyser.tokens(text),
    // For which Pagefind has no stemmer of its own.
    language: 'und',
    meta: { title: analyser.tokens(title) },
    filters: {
      month: [published.slice(0, 7)],
      section: [section],
      topics: [...subjects.topics],
      places: [...subjects.places],
      people: [...subjects.people],
    },
  };
}
