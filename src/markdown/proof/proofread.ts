import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { positionsIn } from '../../language/position.ts';
import { addProblems } from '../problem.ts';
import type { ProofProblem } from './rule.ts';
import { almostAddress } from './rules/almost-address.ts';
import { almostBlock } from './rules/almost-block.ts';
import { almostLink } from './rules/almost-link.ts';
import { almostList } from './rules/almost-list.ts';
import { almostTable } from './rules/almost-table.ts';
import { emptyHeading } from './rules/empty-heading.ts';
import { emptyLink } from './rules/empty-link.ts';
import { foreignCode } from './rules/foreign-code.ts';
import { headingByLine } from './rules/heading-by-line.ts';
import { headingLevel } from './rules/heading-level.ts';
import { headingWithoutSpace } from './rules/heading-without-space.ts';
import { htmlAsCode } from './rules/html-as-code.ts';
import { lostCell } from './rules/lost-cell.ts';
import { lostCharacter } from './rules/lost-character.ts';
import { markdownInHtml } from './rules/markdown-in-html.ts';
import { note } from './rules/note.ts';
import { numberEmphasis } from './rules/number-emphasis.ts';
import { openCode } from './rules/open-code.ts';
import { openHtml } from './rules/open-html.ts';
import { reference } from './rules/reference.ts';
import { strayEntity } from './rules/stray-entity.ts';
import { straySign } from './rules/stray-sign.ts';
import { strayTag } from './rules/stray-tag.ts';
import { textInTable } from './rules/text-in-table.ts';
import { wrongWeekday } from './rules/wrong-weekday.ts';
import { proofOf } from './views.ts';

const rules = [
  almostBlock,
  headingWithoutSpace,
  headingLevel,
  emptyHeading,
  headingByLine,
  almostLink,
  almostAddress,
  emptyLink,
  reference,
  note,
  almostList,
  almostTable,
  lostCell,
  textInTable,
  foreignCode,
  straySign,
  numberEmphasis,
  strayEntity,
  lostCharacter,
  strayTag,
  markdownInHtml,
  htmlAsCode,
  openCode,
  openHtml,
  wrongWeekday,
];

/** Tells of what almost is Markdown: what a writer meant as a block, a link or a mark, and CommonMark reads otherwise. */
export function proofread() {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    const wanted = rules.filter(({ signs }) => signs.test(source));
    if (wanted.length === 0) return;
    const proof = proofOf(source, tree);
    const problems = outermost(wanted.flatMap(({ find }) => find(proof)));
    const positionAt = positionsIn(source);
    addProblems(
      file,
      problems.map(({ rule, level, offset, values }) => ({
        rule,
        level,
        ...positionAt(offset),
        values,
      })),
    );
  };
}

/** Without those that lie within another: an address within a shortcode, for one. */
function outermost(problems: readonly ProofProblem[]): ProofProblem[] {
  let last = -1;
  return problems
    .toSorted((a, b) => a.offset - b.offset || (b.end ?? 0) - (a.end ?? 0))
    .filter(({ offset, end }) => {
      const isWithin = offset < last && end === null;
      if (end !== null) last = Math.max(last, end);
      return !isWithin;
    });
}
