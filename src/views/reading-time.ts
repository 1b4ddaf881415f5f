import { primaryLanguage } from '../language/language-tag.ts';
import type { Article } from '../newsroom/article.ts';
import type { Content } from './content.ts';

/**
 * Words a minute that people read aloud, by language: Trauzettel-Klosinski and Dietz, «Standardized Assessment of
 * Reading Performance: the new International Reading Speed Texts» (IOVS 53, 2012), table 3. The mean of its
 * seventeen languages stands for all that it lacks.
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  en: 228,
  he: 187,
  fr: 195,
  es: 218,
  tr: 166,
};
const meanWordsPerMinute = 184;

/** Whole minutes that an article takes to read, at least one. */
export function readingMinutes({ catalogue }: Content, { words, edition }: Article): number {
  const language = primaryLanguage(catalogue.editions.get(edition)?.locale.language ?? edition);
  return Math.max(1, Math.round(words / (wordsPerMinute[language] ?? meanWordsPerMinute)));
}
