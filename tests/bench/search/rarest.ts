import type { Analyser } from '../../../src/search/analyser/analyser.ts';
import type { Passage } from './passages.ts';

/**
 * The three words of a question that the fewest passages hold, in any of their analysed forms or just as they are
 * written, in the order of the question: what a reader in a hurry would type. Words that no passage holds so, and
 * stopwords, are not among them.
 */
export function rarestWords(
  passages: readonly Passage[],
  analyser: Analyser,
  by: 'analysed' | 'written',
): (question: string) => string {
  const holding = new Map<string, number>();
  const formsOf = (word: string) =>
    analyser.terms(word).flatMap(({ written, forms }) => (by === 'written' ? [written] : forms));
  for (const { title, text } of passages) {
    const forms = new Set(`${title} ${text}`.split(/\s+/).flatMap(formsOf));
    for (const form of forms) holding.set(form, (holding.get(form) ?? 0) + 1);
  }
  const held = (word: string) => Math.max(0, ...formsOf(word).map((form) => holding.get(form) ?? 0));
  return (question) => {
    const words = question.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const telling = [...new Set(words)].filter(
      (word) => held(word) > 0 && analyser.terms(word).some(({ stop }) => !stop),
    );
    const rare = [...telling].sort((one, other) => held(one) - held(other)).slice(0, 3);
    return telling.filter((word) => rare.includes(word)).join(' ');
  };
}
