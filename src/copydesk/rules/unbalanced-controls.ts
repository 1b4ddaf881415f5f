import { codeOf } from '../code-of.ts';
import type { Passage } from '../passage.ts';
import type { CopyRule, PassageProblem } from '../rule.ts';

const controls = /[\u202A-\u202E\u2066-\u2069]/g;
const pop = '\u202C';
const popIsolate = '\u2069';
const isEnd = (control: string) => control === pop || control === popIsolate;
const closerOf = (opener: string) => (opener === '' ? '' : opener >= '\u2066' ? popIsolate : pop);

/** Embeddings, overrides and isolates without an end in their paragraph, and ends without a start (UAX #9, X1–X8). */
export const unbalancedControls: CopyRule = {
  level: 'error',
  languages: 'all',
  find: ({ passages }) => passages.flatMap(problemsIn),
};

/** The bidi controls of a paragraph that have no partner, in order. */
export function unbalanced(text: string): { control: string; offset: number }[] {
  const open: { control: string; offset: number }[] = [];
  const strays: { control: string; offset: number }[] = [];
  for (const { 0: control, index: offset } of text.matchAll(controls)) {
    if (!isEnd(control)) open.push({ control, offset });
    else if (closerOf(open.at(-1)?.control ?? '') === control) open.pop();
    else strays.push({ control, offset });
  }
  return [...open, ...strays].sort((a, b) => a.offset - b.offset);
}

const problemsIn = (passage: Passage): PassageProblem[] =>
  unbalanced(passage.text).map(({ control, offset }) => ({
    passage,
    from: offset,
    to: offset + 1,
    shown: codeOf(control),
    suggested: isEnd(control) ? '—' : `${codeOf(control)} … ${codeOf(closerOf(control))}`,
    mends: [],
  }));
