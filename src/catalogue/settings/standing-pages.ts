import { start } from '../../language/position.ts';
import { pageAddress } from '../../newsroom/address.ts';
import { isMarkdown, pagesFolder, readPath, roomOf } from '../../newsroom/content-folder.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { markupProblems } from '../articles/markup-problems.ts';
import { isSlug, suggestSlug } from '../articles/slug.ts';
import { readText } from '../files/files.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Reading, readOn, readSafely } from '../problems/reading.ts';
import { standingPageSchema } from '../schema/authority.ts';
import { check } from '../yaml/check.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';
import type { StandingPage } from './standing-page.ts';

export interface WrittenPage {
  page: StandingPage;
  file: string;
  body: string;
  bodyLine: number;
}

/** The pages in `content/pages`. One that is broken is left out, and its problem told. */
export function readStandingPages(
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
): Reading<WrittenPage[]> {
  const read = files
    .filter((file) => roomOf(file) === 'pages')
    .map((file): Reading<WrittenPage | null> => {
      const path = readPath(file);
      const { edition: id, slug } = path.kind === 'page' ? path : { edition: '', slug: '' };
      const edition = editions.find((each) => each === id);
      if (!edition) return { value: null, problems: strayPage(file, id, files, editions) };
      const { value, problems } = readSafely(file, () => readPage(root, file, edition, slug));
      return { value, problems: [...slugProblems(file, slug), ...problems] };
    });
  return {
    value: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function slugProblems(file: string, slug: string): Problem[] {
  if (isSlug(slug)) return [];
  const suggestion = suggestSlug(slug, { year: 0 });
  return [problem('error', 'bad-slug', file, start, { slug, suggestion })];
}

const readPage = (root: string, file: string, edition: EditionId, slug: string) =>
  readOn(
    readOn(readText(root, file), (source) => readFrontMatter(source, file)),
    ({ written, body, bodyLine }): Reading<WrittenPage | null> => {
      const { value, problems } = check(standingPageSchema, written);
      const page = value && { address: pageAddress(edition, slug), edition, slug, ...value };
      return {
        value: page && { page, file, body, bodyLine },
        problems: [...problems, ...markupProblems(written)],
      };
    },
  );

/** A page that belongs to no edition: told once for each folder, and not beside the articles of such an edition. */
function strayPage(
  file: string,
  id: string,
  files: readonly string[],
  editions: readonly EditionId[],
): Problem[] {
  if (!isMarkdown(file)) return [];
  if (id === '') return [problem('error', 'bad-page-path', file, start, { path: file })];
  const first = files.find((each) => each.startsWith(pagesFolder(id)));
  const isTold = first !== file || files.some((each) => roomOf(each) === id);
  return isTold ? [] : [problem('error', 'unknown-edition', file, start, { id, known: editions.join(', ') })];
}
