import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analyser, loadAnalyser } from '../../../src/search/analyser/analyser.ts';
import { fold } from '../../../src/search/analyser/fold.ts';
import { vectors } from './vectors.ts';

const arabic = await loadAnalyser('ar');
const tokensOf = ({ words }: Analyser, text: string) =>
  words(text)
    .map(({ token }) => token)
    .join(' ');
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'اأإبتةسيىوفلكهم ـَّ-،0٣٧Az é'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

describe('the test vectors', () => {
  test.each(vectors)('$says ($language)', async ({ language, input, tokens }) => {
    expect(tokensOf(await loadAnalyser(language), input)).toBe(tokens);
  });

  test.each(vectors)('are found by what a question asks for: $input', async ({ language, input }) => {
    const analyser = await loadAnalyser(language);
    for (const word of input.split(' ')) {
      expect(
        [...new Set(analyser.terms(word).flatMap(({ forms, parts }) => [...forms, ...parts]))].join('-') ||
          '—',
      ).toBe(tokensOf(analyser, word));
    }
  });
});

describe('whatever the text', () => {
  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('every written word has one token, so that positions are those of the words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(arabic.words(text)).toHaveLength(text.split(/\s+/).length);
      }),
    );
  });

  test('a word is analysed alike alone and in a text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(arabic.words(text)).toEqual(text.split(/\s+/).flatMap((word) => arabic.words(word)));
      }),
    );
  });

  test('no form is the beginning of another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const forms = text.split(/\s+/).flatMap((word) => arabic.terms(word).flatMap((term) => term.forms));
        for (const form of forms) expect(form.endsWith('x')).toBe(true);
      }),
    );
  });
});

test('words of grammar are told from the others, and from names that are written in the same letters', async () => {
  const stops = (analyser: Analyser, words: string) =>
    words.split(' ').map((word) => analyser.terms(word)[0]?.stop ?? null);
  expect(stops(arabic, 'من هو على أن الرئيس علي آن')).toEqual([true, true, true, true, false, false, false]);
  expect(stops(await loadAnalyser('en'), 'who it WHO IT')).toEqual([true, true, false, false]);
});

test('a line of the tables has one stem, which no word of another line has', async () => {
  const { plurals, names } = await import('../../../src/search/analyser/arabic-tables.ts');
  const lines = `${plurals}${names}`.split('\n').filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(500);
  const stems = lines.map((line) => [
    ...new Set(line.split(' ').map((word) => arabic.terms(word)[0]?.forms[0] ?? '')),
  ]);
  expect(stems.filter(({ length }) => length !== 1)).toEqual([]);
  const shared = lines.filter((_, at) =>
    stems.some(([stem], other) => other !== at && stem === stems[at]?.[0]),
  );
  expect(shared).toEqual([]);
});
