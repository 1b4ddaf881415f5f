import type { CustomRecord } from 'pagefind';
import { primaryLanguage } from '../language/language-tag.ts';

/** What the search knows of an article. All of it is plain text. */
export interface SearchRecord {
  /** As a page links to it, but without the site's base path: `/ar/2015/09/15/slug/`. */
  url: string;
  title: string;
  /** The standfirst and the body, paragraphs joined by newlines. */
  text: string;
  /** ISO 8601, as exact as it is known: `2015`, `2015-09-15`, or with time and offset. */
  published: string;
  /** Milliseconds since 1970 (UTC), by which results are put in order. */
  instant: number;
  year: string;
  /** The names of section and subjects as the edition shows them. */
  section: string;
  subjects: { topics: readonly string[]; places: readonly string[]; people: readonly string[] };
  kicker: string | null;
  dateline: string | null;
}

/** The record as Pagefind takes it, in the language of its edition (a BCP 47 tag). */
export function pagefindRecord(record: SearchRecord, language: string): CustomRecord {
  const { url, title, text, published, instant, year, section, subjects, kicker, dateline } = record;
  return {
    url,
    content: text,
    // Pagefind takes ISO 639-1 alone, and in the browser falls back on it for a page in ar-SY.
    language: primaryLanguage(language),
    meta: { title, date: published, ...(dateline && { dateline }), ...(kicker && { kicker }) },
    filters: {
      year: [year],
      section: [section],
      topics: [...subjects.topics],
      places: [...subjects.places],
      people: [...subjects.people],
    },
    // Pagefind compares text; ISO dates stand in the order of time as text only in one time zone.
    sort: { date: new Date(instant).toISOString() },
  };
}
