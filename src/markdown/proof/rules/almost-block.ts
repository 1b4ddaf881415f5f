import type { Nodes } from 'mdast';
import { blockNames } from '../../blocks/kinds.ts';
import { amendedOpening } from '../../blocks/opening.ts';
import {
  error,
  excerpt,
  type Proof,
  type ProofProblem,
  type ProofRule,
  proposal,
  restOfLine,
} from '../rule.ts';

const known: ReadonlySet<string> = new Set(blockNames);

/** A line that begins with colons and is no block: its margin, its colons, the space after them. */
const colonLine = /^([ \t>\uFFFC]*[\u200e\u200f\u061c\ufeff]*)([:：]+)([ \t\u00a0]*).*$/gm;

/** A block that begins within a line. */
const midLine = new RegExp(
  `[^\\s:：>\\uFFFC\\u200e\\u200f\\u061c\\ufeff][ \\t]*[:：]{2,}(?:${blockNames.join('|')})(?=[[{])`,
  'g',
);

/**
 * Lines that nearly begin a block, and closing fences without a block to close. A fence below a beginning that is told
 * of already is not told of too.
 */
export const almostBlock: ProofRule = {
  signs: /::|：：|^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t>]*)?[\u200e\u200f\u061c\ufeff]*[:：]/m,
  find(proof) {
    const lines = [...proof.words.matchAll(colonLine)].flatMap(
      ({ 1: margin = '', 2: colons = '', 3: gap = '', index }) => {
        const offset = index + margin.length;
        const isEscaped = proof.source.slice(index, offset).includes('\\');
        return isEscaped ? [] : problemsOf(restOfLine(proof.source, offset), colons.length, gap, offset);
      },
    );
    const within = [...proof.words.matchAll(midLine)].map(({ 0: beginning, index }) => {
      const written = restOfLine(proof.source, index + beginning.search(/[:：]/));
      const values = { written: excerpt(written), suggestion: proposal(amendedOpening(written)) };
      return error('almost-block', index + beginning.search(/[:：]/), values);
    });
    const openings = [
      ...within.map(({ offset }) => offset),
      ...lines.filter(({ rule }) => rule !== 'stray-fence').map(({ offset }) => offset),
      ...toldOpenings(proof),
    ];
    return [...within, ...lines].filter((problem) => {
      if (problem.rule !== 'stray-fence') return true;
      const opening = openings.findIndex((offset) => offset < problem.offset);
      if (opening !== -1) openings.splice(opening, 1);
      return opening === -1;
    });
  },
};

function problemsOf(line: string, colons: number, gap: string, offset: number): ProofProblem[] {
  const rest = line.slice(colons + gap.length);
  // `::: {.note}` is Pandoc's.
  const [, classed] = /^\{\s*\.([\p{L}\p{M}\p{N}_-]+)[^{}]*\}\s*$/u.exec(rest) ?? [];
  if (colons > 2 && classed !== undefined)
    return problemsOf(`${':'.repeat(colons)} ${classed}`, colons, ' ', offset);
  const [name = ''] = /^[\p{L}\p{M}\p{N}_-]+/u.exec(rest) ?? [];
  const written = excerpt(line);
  if (rest.trim() === '') return colons > 2 ? [error('stray-fence', offset, { written })] : [];
  // `:: news ::` is decoration.
  if (/[:：]\s*$/.test(rest) && !(colons > 2 && known.has(name))) return [];
  if (!known.has(name)) {
    const values = { name, known: blockNames.join(', ') };
    return colons > 2 && name !== '' ? [error('unknown-block', offset, values)] : [];
  }
  const hasShape = /^\s*(?:[[{]|$)/.test(rest.slice(name.length));
  const isMeant = colons > 2 || (hasShape && (colons > 1 || gap === '')) || (colons > 1 && gap === '');
  return isMeant
    ? [error('almost-block', offset, { written, suggestion: proposal(amendedOpening(line)) })]
    : [];
}

/** Where blocks begin of which the check of blocks tells that they have no end or no text. */
const toldOpenings = ({ nodes }: Proof): number[] =>
  nodes.filter(isWithoutEnd).map(({ position }) => position?.start.offset ?? 0);

const isWithoutEnd = (node: Nodes) =>
  node.type === 'leafDirective'
    ? node.children.length === 0
    : node.type === 'containerDirective' && !node.data?.position?.closing;
