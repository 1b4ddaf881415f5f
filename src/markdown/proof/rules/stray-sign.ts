import type { Nodes } from 'mdast';
import { excerpt, type ProofRule, restOfLine, warning } from '../rule.ts';

/** A sign in a block, with what stands beside it: nothing at the block's ends. */
interface Run {
  sign: string;
  offset: number;
  before: string;
  after: string;
}

const isSpace = (sign: string) => sign === '' || /\s/.test(sign);
const isLetter = (sign: string) => /[\p{L}\p{M}]/u.test(sign);
const isDigit = (sign: string) => /\p{N}/u.test(sign);
const opens = ({ before, after }: Run) => !isSpace(after) && (isSpace(before) || !isLetter(before));
const stands = ({ before, after }: Run) => isSpace(before) && isSpace(after);

const signs = /\*|__|~~|==/;

/** Signs of emphasis, deletion and highlighting that stayed text since they have no partner that Markdown takes. */
export const straySign: ProofRule = {
  signs,
  find: ({ nodes, words, source }) =>
    nodes.filter(holdsWords).flatMap(({ position }) => {
      const start = position?.start.offset ?? 0;
      const found = strayIn(words.slice(start, position?.end.offset));
      if (!found) return [];
      const offset = start + found.offset;
      const values = { sign: found.sign, written: excerpt(restOfLine(source, offset)) };
      return [warning('stray-sign', offset, values)];
    }),
};

const holdsWords = ({ type }: Nodes) => type === 'paragraph' || type === 'heading' || type === 'tableCell';

const deletion = /(?<!~)~~(?!~)(?=[\p{L}«"(])|(?<=[\p{L}»")])~~(?!~)/u;
const highlight = /(?<!=)==(?=[^\s=])[^=\n]{0,200}[^\s=]==(?!=)/;

function strayIn(block: string): Pick<Run, 'sign' | 'offset'> | null {
  if (!signs.test(block) || !/\p{L}/u.test(block)) return null;
  const others = [deletion.exec(block), highlight.exec(block), underscores(block)].flatMap((found) =>
    found ? [{ sign: found[0].slice(0, 2), offset: found.index }] : [],
  );
  const [first] = [...others, ...strayStars(block)].toSorted((a, b) => a.offset - b.offset);
  return first ?? null;
}

function strayStars(block: string): Run[] {
  const runs = [...block.matchAll(/\*+/g)].map(
    ({ 0: sign, index: offset }): Run => ({
      sign,
      offset,
      before: block[offset - 1] ?? '',
      after: block[offset + sign.length] ?? '',
    }),
  );
  const [all, partners] = [runs, runs.filter((run) => stands(run) || opens(run))].map(countBySign);
  const lastAlone = runs.findLast(stands)?.offset ?? -1;
  return runs
    .filter((run) => {
      const { sign, offset, before, after } = run;
      if (sign.length > 3 || (isDigit(before) && isDigit(after))) return false;
      if (stands(run)) return sign.length > 1 && (partners?.get(sign) ?? 0) > 1;
      // `f**k` and the like leave letters out.
      if (isLetter(before) && isLetter(after)) return (all?.get(sign) ?? 0) > 1;
      if (sign.length > 1) return sign.length === 2 || isLetter(after);
      // A star before a line is a note, one behind a word calls for it.
      return opens(run) && isLetter(after) && (!beginsLine(block, offset) || lastAlone > offset);
    })
    .slice(0, 1);
}

function countBySign(runs: readonly Run[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sign } of runs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

const beginsLine = (block: string, offset: number) =>
  /(?:^|\n)[\s>\uFFFC]*$/.test(block.slice(Math.max(offset - 20, 0), offset));

/** Pairs beside letters, where underscores mark nothing; in names such as `a__b__c` and `#one__two` they are letters. */
function underscores(block: string): RegExpExecArray | null {
  for (const found of block.matchAll(/(?<!_)__(?=[\p{L}«"(])[^_\n]{1,200}__(?!_)/gu)) {
    const [token = ''] = /\S*$/.exec(block.slice(Math.max(found.index - 60, 0), found.index)) ?? [];
    const after = block[found.index + found[0].length] ?? '';
    if (!/[#@/]/.test(token) && !/[a-z\d]/i.test(token.slice(-1) + after)) return found;
  }
  return null;
}
