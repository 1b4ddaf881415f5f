import { fold } from '../analyser/fold.ts';

/** The letters that many leave without what tells them apart: a plain one may stand for any. */
const alefs = /[اأإآٱ]/g;
const finals = /[يىی]/g;

/**
 * Whether a word is written as another is asked for: letter by letter, but for a hamza or a madda that only one of
 * them has. `المرأة` is written as `المراة` is, and not as `المرآة`. Both are spellings as the analyser has them.
 */
export function writtenAlike(asked: string): (spelling: string) => boolean {
  const folded = fold(asked);
  const ofAsked = [askedLetters(asked, alefs, 'اٱ'), askedLetters(asked, finals, 'ی')];
  return (spelling) => {
    if (spelling === asked) return true;
    if (fold(spelling) !== folded) return false;
    const ofSpelling = [askedLetters(spelling, alefs, 'اٱ'), askedLetters(spelling, finals, 'ی')];
    return ofAsked.every((letters, at) => agree(letters, ofSpelling[at] ?? []));
  };
}

/** The letters of a kind that a word has; those that say nothing as spaces. */
function askedLetters(word: string, kind: RegExp, plain: string): string[] {
  return (word.match(kind) ?? []).map((letter) => (plain.includes(letter) ? ' ' : letter));
}

function agree(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.length === others.length &&
    some.every((letter, at) => letter === others[at] || letter === ' ' || others[at] === ' ')
  );
}
