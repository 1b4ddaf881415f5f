import { describe, expect, test } from 'vitest';
import { loadAnalyser } from '../../../src/search/analyser/analyser.ts';
import { ask } from '../../../src/search/engine/ask.ts';
import { askedIn, excerptOf, markedRuns } from '../../../src/search/engine/marked.ts';
import { spellingsOf } from '../../../src/search/engine/spellings.ts';

const analyser = await loadAnalyser('ar');
const syria = {
  kind: 'places' as const,
  id: 'syria',
  name: 'سوريا',
  spellings: ['الجمهورية العربية السورية'],
  href: '/ar/places/syria/',
};

const asked = (words: string) =>
  askedIn(ask(words, analyser, spellingsOf([syria], analyser), () => false).units, analyser);

const marked = (text: string, words: string) =>
  markedRuns(text, asked(words)).flatMap(({ text: run, marked: isMarked }) => (isMarked ? [run] : []));

test('another spelling of several words is marked where it stands whole', () => {
  expect(marked('قالت الجمهورية العربية السورية، أمس', 'سوريا')).toEqual(['الجمهورية', 'العربية', 'السورية']);
});

test('a word of such a spelling alone is not marked', () => {
  expect(marked('في البلاد العربية رأى سكان المشرق العربي الكسوف', 'سوريا')).toEqual([]);
});

test('a phrase is marked where its words follow one another, and nowhere else', () => {
  expect(marked('البيت الأبيض قال، والبيت القديم', '"البيت الأبيض"')).toEqual(['البيت', 'الأبيض']);
});

test('phrases are looked for only where their first word stands', () => {
  let looked = 0;
  class Forms extends Array<string> {
    override includes(form: string): boolean {
      looked += 1;
      return super.includes(form);
    }
  }
  const counting = {
    words: analyser.words,
    terms: (word: string) => [
      { written: word, spelling: word, forms: Forms.of(word), beginning: word, stop: false, parts: [] },
    ],
  };
  const units = Array.from({ length: 12 }, (_, n) => ({
    written: '',
    word: n,
    ways: [{ forms: [`first${n}`, `second${n}`], spellings: null, weight: 1 }],
    asWritten: null,
    weight: 1,
    beginning: null,
    looser: null,
  }));
  const words = Array.from({ length: 5000 }, (_, n) => (n % 100 === 0 ? `first${n % 12}` : 'other'));
  expect(askedIn(units, counting)(words)).toEqual(new Map());
  expect(looked).toBeLessThanOrEqual(2 * 50);
});

test('an excerpt begins near the words that are asked for, between words', () => {
  const text = `${'كلمة '.repeat(60)}الحكومة ${'أخرى '.repeat(60)}`;
  const runs = excerptOf(text, [[60]], asked('حكومة'));
  expect(runs.filter((run) => run.marked).map((run) => run.text)).toEqual(['الحكومة']);
  expect(runs[0]?.text.startsWith('…\u00a0كلمة ')).toBe(true);
  expect(runs.at(-1)?.text.endsWith(' أخرى\u00a0…')).toBe(true);
});

test('an excerpt is of where most of them stand together, and of as many as that where they stand most often', () => {
  const words = Array.from({ length: 200 }, (_, place) => `w${place}`);
  const first = (placesOfEach: number[][]) =>
    excerptOf(words.join(' '), placesOfEach, asked('حكومة'))[0]?.text.split(/\s/)[1];
  expect(first([[10, 20, 30], [100], [102]])).toBe('w94');
  expect(first([[10, 60, 62, 64, 150]])).toBe('w54');
  expect(first([[10], [190]])).toBe('w4');
  expect(first([])).toBe('w1');
});

describe('a mark covers the word that is asked for, and nothing that is written onto it', () => {
  test.each([
    ['السفارة رسو،عبر البحر', 'عبر', ['عبر']],
    ['رسو،عبر', 'رسو', ['رسو']],
    ['«النووي”»', 'النووي', ['النووي']],
    ['الاتفاق «النووي”»،ثم', 'النووي', ['النووي']],
    ['موسكو/لندن', 'لندن', ['لندن']],
    ['موسكو—لندن', 'موسكو لندن', ['موسكو', 'لندن']],
    ['(روسيا)...(لبنان)', 'لبنان', ['لبنان']],
    ['روسيا:لبنان؛روسيا', 'روسيا', ['روسيا', 'روسيا']],
    ['طائرة F-16 جديدة', 'F-16', ['F-16']],
    ['جدول 2015لبنان', 'لبنان', ['لبنان']],
    ['ولبنان،', 'لبنان', ['ولبنان']],
    ['لُبْنَان.', 'لبنان', ['لُبْنَان']],
    ['ﻟﺒﻨﺎﻥ،', 'لبنان', ['ﻟﺒﻨﺎﻥ']],
  ])('in %s, of %s', (text, words, expected) => {
    expect(marked(text, words)).toEqual(expected);
  });

  test('and loses nothing of the text', () => {
    for (const text of ['a،لبنان،b، لبنان', '«لبنان”»', '…لبنان', 'لبنان-لبنان', '﴿لبنان﴾'])
      expect(
        markedRuns(text, asked('لبنان'))
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
  });
});

describe('an excerpt', () => {
  const shown = (text: string, place: number) =>
    excerptOf(text, [[place]], asked('حكومة'))
      .map((run) => run.text)
      .join('');

  test('parts a heading from the sentence after it, and nothing else', () => {
    expect(shown('خلفية الأزمة\nقالت الحكومة أمس.\nثم قالت', 3)).toBe(
      'خلفية الأزمة · قالت الحكومة أمس. ثم قالت',
    );
    expect(shown('لماذا الآن؟\nقالت الحكومة:\n«لا»\nنعم', 3)).toBe('لماذا الآن؟ قالت الحكومة: «لا» · نعم');
  });

  test.each([
    ['.', ''],
    ['…', ''],
    ['...', ''],
    ['،', ''],
    ['؟', '؟'],
    ['».', '»'],
  ])('has dots where it is cut, and no others beside them: %s', (sign, kept) => {
    const text = `${'كلمة '.repeat(40)}سابقة${sign} ${'و '.repeat(5)}الحكومة ${'نص '.repeat(24)}آخر${sign} ${'بعد '.repeat(40)}`;
    expect(shown(text, 46)).toMatch(new RegExp(`^…\u00a0سابقة.* آخر${kept}\u00a0…$`));
  });

  test('begins with no dots beside its own', () => {
    const text = `${'كلمة '.repeat(40)}... ${'و '.repeat(5)}الحكومة ${'نص '.repeat(50)}`;
    expect(shown(text, 46)).toMatch(/^…\u00a0و /);
  });
});
