import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { tellProblems } from '../text-problem.ts';
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
import type { Slip } from './slip.ts';
import { proofOf } from './views.ts';

const proofreaders = [
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
    const wanted = proofreaders.filter(({ signs }) => signs.test(source));
    if (wanted.length === 0) return;
    const proof = proofOf(source, tree);
    const slips = outermost(wanted.flatMap(({ find }) => find(proof)));
    if (slips.length === 0) return;
    const placeOf = placer(source);
    tellProblems(
      file,
      slips.map(({ rule, level, at, values }) => ({ rule, level, ...placeOf(at), values })),
    );
  };
}

/** Without those that lie within another: an address within a shortcode, for one. */
function outermost(slips: readonly Slip[]): Slip[] {
  let end = -1;
  return slips
    .toSorted((a, b) => a.at - b.at || (b.to ?? 0) - (a.to ?? 0))
    .filter(({ at, to }) => {
      const isWithin = at < end && to === undefined;
      if (to !== undefined) end = Math.max(end, to);
      return !isWithin;
    });
}

/** Gives the line and the column, from 1, of an offset in the source. */
function placer(source: string): (at: number) => { line: number; column: number } {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (at) => {
    let [first, last] = [0, starts.length];
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      if ((starts[middle] ?? 0) > at) last = middle;
      else first = middle;
    }
    return { line: first + 1, column: at - (starts[first] ?? 0) + 1 };
  };
}
