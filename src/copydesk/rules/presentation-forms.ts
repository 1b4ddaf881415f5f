import { type CopyRule, problemsAt, proseOf } from '../rule.ts';

/**
 * Characters of U+FB50–U+FEFC whose compatibility decomposition is a positional form (UAX #15). The ligatures and
 * ornaments that are characters in their own right (U+FD3E, U+FD3F, U+FDF0–U+FDFD) are none.
 */
const forms = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFE70-\uFEFC]+/g;

/** Where the letters of U+FE80–U+FEFC that have four forms begin: isolated, final, initial and medial, in this order. */
const joining = [
  [0xfe89, 0xfe92],
  [0xfe95, 0xfea8],
  [0xfeb1, 0xfeec],
  [0xfef1, 0xfef4],
] as const;

function formOf(character: string): 'isolated' | 'final' | 'initial' | 'medial' | null {
  const code = character.charCodeAt(0);
  const first = joining.find(([from, to]) => from <= code && code <= to)?.[0];
  return first === undefined
    ? null
    : ((['isolated', 'final', 'initial', 'medial'] as const)[(code - first) % 4] ?? null);
}

/** Letters as they lie on the page of a PDF, last one first: a word then begins with the form of an end. */
function isReversed(written: string, before: string, after: string): boolean {
  const [start, end] = [formOf(written[0] ?? ''), formOf(written.at(-1) ?? '')];
  const letter = /\p{Script=Arabic}/u;
  return (
    (!letter.test(before) && (start === 'final' || start === 'medial')) ||
    (!letter.test(after) && (end === 'initial' || end === 'medial'))
  );
}

export const presentationForms: CopyRule = {
  level: 'error',
  languages: 'all',
  find: (copy) =>
    problemsAt(proseOf(copy), forms, ({ 0: written, index }, { text }) => {
      const plain = written.normalize('NFKC');
      // The forms of vowel marks stand on a space of their own, which is not the text's.
      if (plain === written) return null;
      const reversed = isReversed(written, text[index - 1] ?? '', text[index + written.length] ?? '');
      return { suggested: plain, certain: !reversed && !/[\uFE70-\uFE7F]/.test(written) };
    }),
};
