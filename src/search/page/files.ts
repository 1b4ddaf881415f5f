// Files of all that was found. Loaded when somebody asks for one, so that it imports nothing but types.
import type { Listed } from '../engine/findings.ts';

/** Where the articles are from. */
export interface Source {
  /** The newspaper's name. */
  name: string;
  /** `https://example.org`: what stands before the addresses. */
  origin: string;
  /** A BCP 47 tag. */
  language: string;
}

/** Marks of direction, which are for people who see text without markup, and have no place in data. */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lineEnd = '\r\n';

const plain = (text: string) => text.replace(controls, '').replace(/\s+/g, ' ').trim();

const columns = ['date', 'title', 'byline', 'section', 'place', 'language', 'address'];

/**
 * The articles as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. The names of the columns are the same
 * in all editions, so that files of several can be put together and programs can read them.
 */
export function csvOf(articles: readonly Listed[], { origin, language }: Source): string {
  const rows = articles.map(({ published, title, byline, section, dateline, href }) => [
    published,
    title,
    byline.join('; '),
    section ?? '',
    dateline ?? '',
    language,
    origin + href,
  ]);
  const lines = [columns, ...rows].map((row) => row.map(cell).join(',') + lineEnd);
  return `\ufeff${lines.join('')}`;
}

/** A spreadsheet takes what begins so for a formula, and may run it (OWASP, CSV injection): an apostrophe keeps it text. */
function cell(text: string): string {
  const safe = plain(text).replace(/^(?=[=+\-@＝＋－＠])/, "'");
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The articles as RIS, the format that managers of references read: `TAG  - value`, of the type of newspapers. */
export function risOf(articles: readonly Listed[], { name, origin, language }: Source): string {
  return articles
    .map(({ published, title, byline, section, dateline, href }) => {
      const [year = '', month = '', day = ''] = published.split('-');
      const fields: [string, string | null][] = [
        ['TY', 'NEWS'],
        ['TI', title],
        ...byline.map((writer): [string, string] => ['AU', writer]),
        ['T2', name],
        ['PY', year],
        ['DA', `${year}/${month}/${day}/`],
        ['SE', section],
        ['CY', dateline],
        ['LA', language],
        ['UR', origin + href],
      ];
      const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${plain(value)}${lineEnd}`] : []));
      return `${lines.join('')}ER  - ${lineEnd}`;
    })
    .join(lineEnd);
}
