import type { SetText } from '../../markdown/set-text.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { ownLinks } from '../articles/text-links.ts';
import { type Compositor, textName } from '../articles/texts.ts';
import { readHeld } from '../problems/held.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { FileLinks } from '../summaries/summary.ts';
import type { Reference } from './reference.ts';
import type { SetPage } from './standing-page.ts';

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
  const problems: Problem[] = [];
  const pages = standing.flatMap(({ page, file, bodyLine: line, body: markdown }): StandingText | [] => {
    const setPage = (found: Problem[]): StandingText | null => {
      const composed = compositors.get(page.edition)?.({ file, line, markdown });
      found.push(...(composed?.problems ?? []));
      const set = composed?.set;
      if (!set) return null;
      if (set.words + set.pictures.length + set.downloads.length === 0)
        found.push(problem('warning', 'empty-page', file, { line, column: 1 }));
      return { page: { ...page, text: textName(set) }, set, links: { file, links: ownLinks(set, line) } };
    };
    return readHeld(file, problems, setPage) ?? [];
  });
  return { pages, problems };
}
