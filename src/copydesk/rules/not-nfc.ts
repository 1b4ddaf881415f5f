import { type CopyRule, type Mend, type PassageProblem, proseOf } from '../rule.ts';

/** A letter with the marks after it: what composition and the order of marks concern. */
const cluster = /\P{M}\p{M}+|[^\0-\u02ff\p{M}]/gu;

/** One problem for the whole article, at the first place: the order of marks alone can fill a vowelled text. */
export const notNfc: CopyRule = {
  level: 'warning',
  languages: 'all',
  find(copy): PassageProblem[] {
    const mends = proseOf(copy).flatMap((passage): Mend[] => {
      if (passage.text.normalize('NFC') === passage.text) return [];
      return Array.from(passage.text.matchAll(cluster)).flatMap(({ 0: written, index }) => {
        const text = written.normalize('NFC');
        return text === written ? [] : [{ passage, from: index, to: index + written.length, text }];
      });
    });
    const [first] = mends;
    return first
      ? [{ passage: first.passage, from: first.from, to: first.to, suggested: first.text, mends }]
      : [];
  },
};
