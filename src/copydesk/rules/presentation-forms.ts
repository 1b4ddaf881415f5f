import { type CopyRule, proseOf, slipsAt } from '../rule.ts';

/**
 * Characters of U+FB50–U+FEFC whose compatibility decomposition is a positional form (UAX #15). The ligatures and
 * ornaments that are characters in their own right (U+FD3E, U+FD3F, U+FDF0–U+FDFD) are none.
 */
const forms = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFE70-\uFEFC]+/g;

export const presentationForms: CopyRule = {
  level: 'error',
  languages: 'all',
  find: (copy) =>
    slipsAt(proseOf(copy), forms, ([written]) => {
      const plain = written.normalize('NFKC');
      // The forms of vowel marks stand on a space of their own, which is not the text's.
      return plain === written ? null : { suggested: plain, certain: !/[\uFE70-\uFE7F]/.test(written) };
    }),
};
