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
import { withStandIns } from './stand-ins.ts';

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
