import { codeOf } from '../code-of.ts';
import type { Passage } from '../passage.ts';
import { type CopyRule, type PassageProblem, problemsAt } from '../rule.ts';
import { unbalanced } from './unbalanced-controls.ts';

/** Format controls and C0/C1 controls, but for tab and line end. */
const invisible = /(?![\t\n\r])[\p{Cf}\p{Cc}\u2028\u2029]/gu;
/** Languages that spell words with the non-joiner, U+200C. */
const nonJoining = new Set(['fa', 'ckb', 'ps', 'ur']);
/** Signs of Arabic that are drawn though their category is Cf: year, footnote, number and verse signs. */
const drawn = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/u;
const needless = /[\u00AD\u200B\u2060\uFEFF]/;

/** Joiners within emoji, and tags of flags, draw one picture. */
const inEmoji = (text: string, offset: number) =>
  /(?:\p{Extended_Pictographic}|\uFE0F|\p{EMod}|[\u{E0020}-\u{E007E}])$/u.test(
    text.slice(Math.max(0, offset - 2), offset),
  );

export const invisibleControls: CopyRule = {
  level: 'warning',
  languages: 'all',
  find: ({ passages, language }) => passages.flatMap((passage) => problemsIn(passage, language)),
};

function problemsIn(passage: Passage, language: string): PassageProblem[] {
  const { text } = passage;
  // Those without a partner are errors of their own.
  const told = new Set(unbalanced(text).map(({ offset }) => offset));
  return problemsAt([passage], invisible, ({ 0: control, index }) => {
    if (drawn.test(control) || inEmoji(text, index) || told.has(index)) return null;
    if (control === '\u200C' && nonJoining.has(language)) return null;
    const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]];
    // Between a sign and a word it may be all that parts them.
    const partsNothing =
      /\s/.test(before + after) || (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
    return { suggested: '', certain: partsNothing && needless.test(control) };
  }).map((problem) => ({ ...problem, shown: codeOf(text.slice(problem.from, problem.to)), suggested: '—' }));
}
