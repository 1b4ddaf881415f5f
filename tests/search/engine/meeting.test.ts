import { describe, expect, test } from 'vitest';
import { type Analyser, loadAnalyser } from '../../../src/search/analyser/analyser.ts';
import { ask } from '../../../src/search/engine/ask.ts';
import { apart, together } from './meeting-words.ts';

const analysers: Record<string, Analyser> = {
  ar: await loadAnalyser('ar'),
  fa: await loadAnalyser('fa'),
  en: await loadAnalyser('en'),
  fr: await loadAnalyser('fr'),
};

/** Whether a text holds every word of a question, each in one of the ways in which it is asked for. */
function finds(question: string, text: string, language: string): boolean {
  const analyser = analysers[language];
  if (!analyser) throw new Error(`No analyser of ${language}`);
  const words = analyser.words(text).map(({ token }) => token.split('-'));
  const { units } = ask(`${question} `, analyser, new Map(), () => false);
  const holds = (forms: readonly string[]) =>
    words.some((_, at) => forms.every((form, offset) => words[at + offset]?.includes(form)));
  const telling = units.filter(({ weight }) => weight === 1);
  const needed = telling.length > 0 ? telling : units;
  return needed.length > 0 && needed.every(({ ways }) => ways.some(({ forms }) => holds(forms)));
}

describe.each(Object.entries(together))(
  'what is written in several ways is found in all of them: %s',
  (_, lists) => {
    test.each(lists)('%s: %s', (language, list) => {
      const ways = list.split(' | ');
      const lost = ways.flatMap((asked) =>
        ways.filter((text) => !finds(asked, text, language)).map((text) => `${asked} → ${text}`),
      );
      expect(lost).toEqual([]);
    });
  },
);

describe.each(Object.entries(apart))('what are different words do not find each other: %s', (_, lists) => {
  test.each(lists)('%s: %s', (language, list) => {
    const words = list.split(' | ');
    const met = words.flatMap((asked) =>
      words
        .filter((text) => text !== asked && finds(asked, text, language))
        .map((text) => `${asked} → ${text}`),
    );
    expect(met).toEqual([]);
  });
});

test.each([
  ['F-16', '16'],
  ['كوفيد-19', '19'],
  ['كوفيد 19', '19'],
  ['G7', '7'],
])('the code %s is not found by its number alone, and its number finds it', (code, number) => {
  expect(finds(code, number, 'ar')).toBe(false);
  expect(finds(number, code, 'ar')).toBe(true);
});
