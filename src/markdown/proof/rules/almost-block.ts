import type { Nodes } from 'mdast';
import { blockNames } from '../../blocks/all.ts';
import { amendedOpening } from '../../blocks/opening.ts';
import { excerpt, type Proof, type Proofreader, proposal, type Slip } from '../slip.ts';

const known: ReadonlySet<string> = new Set(blockNames);

/** A line that begins with colons and is no block: its margin, its colons, the space after them. */
const colonLine = /^([ \t>\uFFFC]*[\u200e\u200f\u061c\ufeff]*)([:：]+)([ \t\u00a0]*).*$/gm;

/**
 * Lines that nearly begin a block, and closing fences without a block to close. A fence below a beginning that is told
 * of already is not told of too.
 */
export const almostBlock: Proofreader = {
  signs: /^[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t>]*[\u200e\u200f\u061c\ufeff]*[:：]/m,
  find(proof) {
    const lines = [...proof.words.matchAll(colonLine)].flatMap(
      ({ 1: margin = '', 2: colons = '', 3: gap = '', index }) => {
        const at = index + margin.length;
        const [line = ''] = proof.source.slice(at).split('\n', 1);
        return slipsOf(line, colons.length, gap, at);
      },
    );
    const openings = [
      ...lines.filter(({ rule }) => rule !== 'stray-fence').map(({ at }) => at),
      ...toldOpenings(proof),
    ];
    return lines.filter((slip) => {
      if (slip.rule !== 'stray-fence') return true;
      const opening = openings.findIndex((at) => at < slip.at);
      if (opening !== -1) openings.splice(opening, 1);
      return opening === -1;
    });
  },
};

function slipsOf(line: string, colons: number, gap: string, at: number): Slip[] {
  const rest = line.slice(colons + gap.length);
  const [name = ''] = /^[\p{L}\p{M}\p{N}_-]+/u.exec(rest) ?? [];
  const written = excerpt(line);
  if (rest.trim() === '')
    return colons > 2 ? [{ rule: 'stray-fence', level: 'error', at, values: { written } }] : [];
  // `:: news ::` is decoration.
  if (/[:：]\s*$/.test(rest)) return [];
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
