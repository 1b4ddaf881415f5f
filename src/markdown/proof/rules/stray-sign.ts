import type { Nodes } from 'mdast';
import { blank, excerpt, type Proofreader, type Slip } from '../slip.ts';

/** A sign in a line, with what stands beside it: nothing at the line's ends. */
interface Run {
  sign: string;
  at: number;
  before: string;
  after: string;
}

const isSpace = (sign: string) => sign === '' || /\s/.test(sign);
const isLetter = (sign: string) => /[\p{L}\p{M}]/u.test(sign);
const isDigit = (sign: string) => /\p{N}/u.test(sign);
const opens = ({ before, after }: Run) => !isSpace(after) && (isSpace(before) || !isLetter(before));
const stands = ({ before, after }: Run) => isSpace(before) && isSpace(after);

/** Signs of emphasis, deletion and highlighting that stayed text since they have no partner that Markdown takes. */
export const straySign: Proofreader = {
  signs: /\*|__|~~|==/,
  find: ({ nodes, words, source }) =>
    nodes.filter(holdsWords).flatMap(({ position }): Slip[] => {
      const start = position?.start.offset ?? 0;
      const lines = words.slice(start, position?.end.offset).split('\n');
      let at = start;
      const places = lines.flatMap((line) => {
        const place = strayIn(line);
        const found = place === null ? [] : [{ ...place, at: at + place.at }];
        at += line.length + 1;
        return found;
      });
      const [first] = places;
      if (!first) return [];
      const [written = ''] = source.slice(first.at).split('\n', 1);
      return [
        {
          rule: 'stray-sign',
          level: 'warning',
          at: first.at,
          values: { sign: first.sign, written: excerpt(written) },
        },
      ];
    }),
};

const holdsWords = ({ type }: Nodes) => type === 'paragraph' || type === 'heading' || type === 'tableCell';

function strayIn(line: string): { sign: string; at: number } | null {
  if (!/\p{L}/u.test(line)) return null;
  const other =
    /(?<!~)~~(?!~)(?=[\p{L}«"(])|(?<=[\p{L}»")])~~(?!~)|(?<!=)==(?=[^\s=])[^=\n]{0,200}[^\s=]==(?!=)/u.exec(
      line,
    ) ?? underscores(line);
  return strayStar(line) ?? (other && { sign: other[0].slice(0, 2), at: other.index });
}

function strayStar(line: string): { sign: string; at: number } | null {
  const runs = [...line.matchAll(/\*+/g)].map(
    ({ 0: sign, index: at }): Run => ({
      sign,
      at,
      before: line[at - 1] ?? '',
      after: line[at + sign.length] ?? '',
    }),
  );
  const isSlip = (run: Run, place: number) => {
    const { sign, at, before, after } = run;
    const others = runs.filter((other) => other !== run && other.sign === sign);
    if (sign.length > 3 || (isDigit(before) && isDigit(after))) return false;
    if (stands(run)) return others.some((other) => stands(other) || opens(other)) && sign.length > 1;
    // `f**k` and the like leave letters out.
    if (isLetter(before) && isLetter(after)) return others.length > 0;
    if (sign.length > 1) return sign.length === 2 || isLetter(after);
    // A star before a line is a note, one behind a word calls for it.
    if (!opens(run) || !isLetter(after)) return false;
    return line.slice(0, at).replaceAll(blank, '').trim() !== '' || runs.slice(place + 1).some(stands);
  };
  return runs.find(isSlip) ?? null;
}

/** Pairs beside letters, where underscores mark nothing; in names such as `a__b__c` and `#one__two` they are letters. */
function underscores(line: string): RegExpExecArray | null {
  for (const found of line.matchAll(/(?<!_)__(?=[\p{L}«"(])[^_\n]{1,200}__(?!_)/gu)) {
    const token = line.slice(line.lastIndexOf(' ', found.index) + 1, found.index);
    const after = line[found.index + found[0].length] ?? '';
    if (!/[#@/]/.test(token) && !/[a-z\d]/i.test(token.slice(-1) + after)) return found;
  }
  return null;
}
