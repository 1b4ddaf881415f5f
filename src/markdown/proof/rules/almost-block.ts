import type { Nodes } from 'mdast';
import { blockNames } from '../../blocks/all.ts';
import { amendedOpening } from '../../blocks/opening.ts';
import { excerpt, type Proof, type Proofreader, proposal, restOfLine, type Slip } from '../slip.ts';

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
export const almostBlock: Proofreader = {
  signs: /::|：：|^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t>]*)?[\u200e\u200f\u061c\ufeff]*[:：]/m,
  find(proof) {
    const lines = [...proof.words.matchAll(colonLine)].flatMap(
      ({ 1: margin = '', 2: colons = '', 3: gap = '', index }) => {
        const at = index + margin.length;
        const isEscaped = proof.source.slice(index, at).includes('\\');
        return isEscaped ? [] : slipsOf(restOfLine(proof.source, at), colons.length, gap, at);
      },
    );
    const within = [...proof.words.matchAll(midLine)].map(({ 0: beginning, index }): Slip => {
      const written = restOfLine(proof.source, index + beginning.search(/[:：]/));
      const values = { written: excerpt(written), suggestion: proposal(amendedOpening(written)) };
      return { rule: 'almost-block', level: 'error', at: index + beginning.search(/[:：]/), values };
    });
    const openings = [
      ...within.map(({ at }) => at),
      ...lines.filter(({ rule }) => rule !== 'stray-fence').map(({ at }) => at),
      ...toldOpenings(proof),
    ];
    return [...within, ...lines].filter((slip) => {
      if (slip.rule !== 'stray-fence') return true;
      const opening = openings.findIndex((at) => at < slip.at);
      if (opening !== -1) openings.splice(opening, 1);
      return opening === -1;
    });
  },
};

function slipsOf(line: string, colons: number, gap: string, at: number): Slip[] {
  const rest = line.slice(colons + gap.length);
  // `::: {.note}` is Pandoc's.
  const [, classed] = /^\{\s*\.([\p{L}\p{M}\p{N}_-]+)[^{}]*\}\s*$/u.exec(rest) ?? [];
  if (colons > 2 && classed !== undefined)
    return slipsOf(`${':'.repeat(colons)} ${classed}`, colons, ' ', at);
  const [name = ''] = /^[\p{L}\p{M}\p{N}_-]+/u.exec(rest) ?? [];
  const written = excerpt(line);
  if (rest.trim() === '')
    return colons > 2 ? [{ rule: 'stray-fence', level: 'error', at, values: { written } }] : [];
  // `:: news ::` is decoration.
  if (/[:：]\s*$/.test(rest) && !(colons > 2 && known.has(name))) return [];
  if (!known.has(name)) {
    const values = { name, known: blockNames.join(', ') };
    return colons > 2 && name !== '' ? [{ rule: 'unknown-block', level: 'error', at, values }] : [];
  }
  const hasShape = /^\s*(?:[[{]|$)/.test(rest.slice(name.length));
  const isMeant = colons > 2 || (hasShape && (colons > 1 || gap === '')) || (colons > 1 && gap === '');
  return isMeant
    ? [
        {
          rule: 'almost-block',
          level: 'error',
          at,
          values: { written, suggestion: proposal(amendedOpening(line)) },
        },
      ]
    : [];
}

/** Where blocks begin of which the check of blocks tells that they have no end or no text. */
const toldOpenings = ({ nodes }: Proof): number[] =>
  nodes.filter(isWithoutEnd).map(({ position }) => position?.start.offset ?? 0);

const isWithoutEnd = (node: Nodes) =>
  node.type === 'leafDirective'
    ? node.children.length === 0
    : node.type === 'containerDirective' && !node.data?.position?.closing;
