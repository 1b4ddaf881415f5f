import { start } from '../../language/position.ts';
import { pageAddress } from '../../newsroom/address.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { markupProblems } from '../articles/markup-problems.ts';
import { isSlug, suggestSlug } from '../articles/slug.ts';
import { readText } from '../files/files.ts';
import { readHeld } from '../problems/held.ts';
import { type Problem, problem } from '../problems/problem.ts';
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

const path = /^pages\/([^/]+)\/([^/]+)\.md$/u;

/** The pages in `content/pages`. One that is broken is left out, and its problem told. */
export function readStandingPages(
  root: string,
  files: readonly string[],
  editions: readonly EditionId[],
  problems: Problem[],
): WrittenPage[] {
  return files.flatMap((file) => {
    if (!file.startsWith('pages/')) return [];
    const [, id = '', slug = ''] = path.exec(file.normalize('NFC')) ?? [];
    const edition = editions.find((each) => each === id);
    if (!edition || slug === '') {
      problems.push(...strayPage(file, id, files, editions));
      return [];
    }
    if (!isSlug(slug)) {
      const suggestion = suggestSlug(slug, { year: 0 });
      problems.push(problem('error', 'bad-slug', file, start, { slug, suggestion }));
    }
    return readHeld(file, problems, (found) => readPage(root, file, edition, slug, found)) ?? [];
  });
}

function readPage(
  root: string,
  file: string,
  edition: EditionId,
  slug: string,
  problems: Problem[],
): WrittenPage | null {
  const source = readText(root, file);
  const frontMatter = typeof source === 'string' ? readFrontMatter(source, file) : [source];
  if (Array.isArray(frontMatter)) {
    problems.push(...frontMatter);
    return null;
  }
  const { written, body, bodyLine } = frontMatter;
  const checked = check(standingPageSchema, written);
  problems.push(...checked.problems, ...markupProblems(written));
  if (!checked.value) return null;
  const page = { address: pageAddress(edition, slug), edition, slug, ...checked.value };
  return { page, file, body, bodyLine };
}

/** A page that belongs to no edition: told once for each folder, and not beside the articles of such an edition. */
function strayPage(
  file: string,
  id: string,
  files: readonly string[],
  editions: readonly EditionId[],
): Problem[] {
  if (!file.endsWith('.md')) return [];
  if (id === '') return [problem('error', 'bad-page-path', file, start, { path: file })];
  const first = files.find((each) => each.startsWith(`pages/${id}/`));
  const isTold = first !== file || files.some((each) => each.startsWith(`${id}/`));
  return isTold ? [] : [problem('error', 'unknown-edition', file, start, { id, known: editions.join(', ') })];
}
