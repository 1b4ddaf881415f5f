import type { SetText } from '../../markdown/set-text.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { ownLinks } from '../articles/text-links.ts';
import { type Compositor, textName } from '../articles/texts.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Reading, readSafely } from '../problems/reading.ts';
import type { FileLinks } from '../summaries/summary.ts';
import type { Reference } from './reference.ts';
import type { SetPage } from './standing-page.ts';
import type { WrittenPage } from './standing-pages.ts';

/** A page that the newsroom wrote, its text, and where that leads within the site. */
export interface StandingText {
  page: SetPage;
  set: SetText;
  links: FileLinks;
}

/** Sets the texts of the pages that the newsroom wrote. */
export function setStandingPages(
  { standing }: Reference,
  compositors: ReadonlyMap<EditionId, Compositor>,
): { pages: StandingText[]; problems: Problem[] } {
  const read = standing.map((each) => readSafely(each.file, () => setStandingPage(each, compositors)));
  return {
    pages: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function setStandingPage(
  { page, file, bodyLine: line, body: markdown }: WrittenPage,
  compositors: ReadonlyMap<EditionId, Compositor>,
): Reading<StandingText | null> {
  const { set = null, problems = [] } = compositors.get(page.edition)?.({ file, line, markdown }) ?? {};
  if (!set) return { value: null, problems };
  const isEmpty = set.words + set.pictures.length + set.downloads.length === 0;
  return {
    value: { page: { ...page, text: textName(set) }, set, links: { file, links: ownLinks(set, line) } },
    problems: isEmpty ? [...problems, problem('warning', 'empty-page', file, { line, column: 1 })] : problems,
  };
}
