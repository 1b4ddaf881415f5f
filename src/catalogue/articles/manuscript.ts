import type { CalendarDate } from '../../language/calendar-date.ts';
import { start } from '../../language/position.ts';
import { type ArticleKey, articleKey } from '../../newsroom/address.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { problem } from '../problems/problem.ts';
import { type Reading, readOn } from '../problems/reading.ts';
import { articleSchema, type WrittenArticle } from '../schema/article.ts';
import { check } from '../yaml/check.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';
import type { Written } from '../yaml/yaml.ts';
import { articlePath } from './article-path.ts';
import { isSlug, suggestSlug } from './slug.ts';
import { withStandIns } from './stand-ins.ts';

/** An article's file as its editor wrote it: checked by itself, not yet against anything else. */
export interface Manuscript {
  file: string;
  edition: string;
  /** What the path says of the date. */
  pathDate: CalendarDate;
  slug: string;
  article: WrittenArticle;
  /** Keys that are missing or broken, and told of already. */
  broken: readonly string[];
  written: Written;
  body: string;
  bodyLine: number;
}

/** `slug.md`, or `slug/index.md` with other files beside it. */
const path = /^([^/]+)\/(\d{4})(?:\/(\d{2})(?:\/(\d{2}))?)?\/([^/]+?)(?:\/index)?\.md$/u;

/** What an article's path says; null where it is no article's. */
export function readPath(file: string): Pick<Manuscript, 'edition' | 'pathDate' | 'slug'> | null {
  const match = path.exec(file.normalize('NFC'));
  if (!match) return null;
  const [, edition = '', year, month, day, slug = ''] = match;
  const pathDate: CalendarDate = { year: Number(year) };
  if (month !== undefined) pathDate.month = Number(month);
  if (day !== undefined) pathDate.day = Number(day);
  return { edition, pathDate, slug };
}

/** The name of the article in a file; null where it is no article's. */
export function keyOfFile(file: string): ArticleKey | null {
  const path = readPath(file);
  return path && articleKey(path.edition as EditionId, path.pathDate, path.slug);
}

/** Reads one article's file. */
export function readManuscript(source: string, file: string): Reading<Manuscript | null> {
  const fromPath = readPath(file);
  if (!fromPath) {
    const suggestion = articlePath(file, source);
    return { value: null, problems: [problem('error', 'bad-path', file, start, { path: file, suggestion })] };
  }
  const { edition, pathDate } = fromPath;
  const slug = isSlug(fromPath.slug, pathDate) ? fromPath.slug : suggestSlug(fromPath.slug, pathDate);
  const ofPath =
    slug === fromPath.slug
      ? []
      : [problem('error', 'bad-slug', file, start, { slug: fromPath.slug, suggestion: slug })];
  const { value, problems } = readOn(readFrontMatter(source, file), ({ written, body, bodyLine }) => {
    const { value: whole, problems, broken } = check(articleSchema, written);
    const article = whole ?? withStandIns(written.value, broken, pathDate);
    const manuscript = article && {
      file,
      edition,
      pathDate,
      slug,
      article,
      broken,
      written,
      body,
      bodyLine,
    };
    return { value: manuscript, problems };
  });
  return { value, problems: [...ofPath, ...problems] };
}
