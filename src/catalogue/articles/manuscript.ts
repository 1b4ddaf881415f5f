import { type CalendarDate, isoDate } from '../../language/calendar-date.ts';
import { start } from '../../language/position.ts';
import { type ArticleKey, articleKey } from '../../newsroom/address.ts';
import { type ArticlePath, readArticlePath } from '../../newsroom/content-folder.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { problem } from '../problems/problem.ts';
import { type Reading, readOn } from '../problems/reading.ts';
import { articleSchema, type WrittenArticle } from '../schema/article.ts';
import { check } from '../yaml/check.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';
import type { Written } from '../yaml/yaml.ts';
import { articlePath } from './article-path.ts';
import { isSlug, suggestSlug } from './slug.ts';

/** An article's file as its editor wrote it: checked by itself, not yet against anything else. */
export interface Manuscript extends ArticlePath {
  file: string;
  article: WrittenArticle;
  /** Keys that are missing or broken, and told of already. */
  broken: readonly string[];
  written: Written;
  body: string;
  bodyLine: number;
}

/** The name of the article in a file; null where it is no article's. */
export function keyOfFile(file: string): ArticleKey | null {
  const path = readArticlePath(file);
  return path && articleKey(path.edition as EditionId, path.pathDate, path.slug);
}

/** Reads one article's file. */
export function readManuscript(source: string, file: string): Reading<Manuscript | null> {
  const fromPath = readArticlePath(file);
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

/** What stands in for a required key, so that no second problem is told of it. */
const standIn = '-';

/**
 * A broken front matter without its `broken` keys and with stand-ins for the required ones among them, so that
 * all the rest of it is still held against the archive and every problem is told at once. It is never printed: its
 * problems are errors. Null where nothing can be made of it.
 */
function withStandIns(
  value: unknown,
  broken: readonly string[],
  pathDate: CalendarDate,
): WrittenArticle | null {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  for (const key of broken) Reflect.deleteProperty(keys, key);
  const required = { headline: standIn, published: isoDate(pathDate), section: 'x' };
  return articleSchema.safeParse({ ...required, ...keys }).data ?? null;
}
