import type { SetText } from '../markdown/set-text.ts';
import type { EditionId } from '../newsroom/names.ts';
import type { SetPage } from './catalogue.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './reference.ts';
import { type Compositor, textName } from './texts.ts';

/** Sets the texts of the pages that the newsroom wrote. */
export function setStandingPages(
  { standing }: Reference,
  compositors: ReadonlyMap<EditionId, Compositor>,
): { pages: { page: SetPage; set: SetText }[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const pages = standing.flatMap(({ page, file, bodyLine: line, body: markdown }) => {
    const composed = compositors.get(page.edition)?.({ file, line, markdown });
    problems.push(...(composed?.problems ?? []));
    return composed?.set ? [{ page: { ...page, text: textName(composed.set) }, set: composed.set }] : [];
  });
  return { pages, problems };
}
