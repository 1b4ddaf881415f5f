import { describe, expect, test } from 'vitest';
import { loadAnalyser, type Term } from '../../../src/search/analyser/analyser.ts';
import { ask } from '../../../src/search/engine/ask.ts';
import { spellingsOf } from '../../../src/search/engine/spellings.ts';

const analyser = await loadAnalyser('ar');
const union = {
  kind: 'topics' as const,
  id: 'union',
  name: 'الاتحاد الأوروبي',
  spellings: ['أوروبا الموحدة'],
  href: '/ar/topics/union/',
};
const spellings = spellingsOf([union], analyser);
const asked = (words: string) => ask(words, analyser, spellings, () => false);
const written = (words: string) => asked(words).units.map((unit) => unit.written);
/** Different words without number: none is the beginning or another form of the next. */
const words = Array.from({ length: 400 }, (_, n) => `${letter(n / 20)}${letter(n)}قمر`);

function letter(n: number): string {
  return 'ابتثجحخدذرزسشصضطظعغف'.charAt(Math.floor(n) % 20);
}

describe('of a question', () => {
  test('what is said again is asked once, in whatever form', () => {
    expect(written('روسيا نهر الروسية النهر روسيا')).toEqual(['روسيا', 'نهر']);
    expect(written('"بحر قزوين" روسيا "بحر قزوين"')).toEqual(['بحر قزوين', 'روسيا']);
    expect(asked('روسيا -موسكو -موسكو').excluded).toHaveLength(1);
  });

  test('the last word is still the beginning of others where it was said before', () => {
    expect(asked('روسيا نهر روسيا').units[0]?.beginning).toBe('روسيا');
    expect(asked('روسيا نهر روسيا ').units[0]?.beginning).toBeNull();
  });

  test('a name of several words is found beside words that were said before', () => {
    const { units } = asked('الاتحاد الروسي الاتحاد الأوروبي');
    expect(units).toHaveLength(3);
    expect(units[0]?.ways).toHaveLength(2);
  });

  test('the first 24 words are asked, after what is said again', () => {
    const long = [...Array(600).fill(words[0]), ...words.slice(0, 24)].join(' ');
    expect([asked(long).units.length, asked(long).count, asked(long).cut]).toEqual([24, 24, false]);
    expect(asked(`${long} ${words[24]}`)).toMatchObject({ count: 24, cut: true });
    expect(written(words.join(' '))).toEqual(words.slice(0, 24));
  });

  test('words too common to be asked for take no room, and alone are as many', () => {
    const isCommon = ({ written }: Term) => ['في', 'من', 'هنا'].includes(written);
    const common = (words: string) => ask(words, analyser, spellings, isCommon);
    expect(common(words.slice(0, 24).join(' في من هنا '))).toMatchObject({ count: 24, cut: false });
    expect(common('في '.repeat(600))).toMatchObject({ count: 1, cut: false });
    const always = (words: string) => ask(words, analyser, spellings, () => true);
    expect(always('في روسيا').units.map(({ written }) => written)).toEqual(['روسيا']);
    expect(common('في "من هنا"').units.map(({ written }) => written)).toEqual(['من هنا']);
  });

  test('no word is left out because it stands in a list', () => {
    expect(written('من هو علي')).toEqual(['من', 'هو', 'علي']);
  });

  test('a phrase has as many words, and with the words before it no more', () => {
    const phrase = asked(`"${words.join(' ')}"`);
    expect(phrase.units.map(({ ways }) => ways[0]?.forms.length)).toEqual([24]);
    expect(phrase).toMatchObject({ count: 24, cut: true });
    const mixed = asked(`${words.slice(300, 320).join(' ')} "${words.slice(0, 8).join(' ')}"`);
    expect(mixed.units.at(-1)?.ways[0]?.forms).toHaveLength(4);
    expect(asked(`"${words.slice(0, 24).join(' ')}"`).cut).toBe(false);
  });

  test('what is excluded counts as what is asked', () => {
    const { units, excluded, cut } = asked(`روسيا ${words.map((word) => `-${word}`).join(' ')}`);
    expect([units.length, excluded.length, cut]).toEqual([1, 23, true]);
  });

  test('a word of many parts is cut too', () => {
    expect(asked('F-16 F-15')).toMatchObject({ count: 2, cut: false });
    expect(
      asked(
        words
          .slice(0, 24)
          .map((word, n) => `${word}${n}`)
          .join(' '),
      ),
    ).toMatchObject({ cut: false });
    const { units, cut } = asked(words.join('-'));
    expect([units.length, cut]).toEqual([48, true]);
  });

  test.each([
    ['quotation marks that nothing closes', '"'.repeat(1000), 0],
    ['quotation marks of all kinds', '«"“„»”'.repeat(1000), 0],
    ['a word of ten thousand letters', 'ب'.repeat(10_000), 1],
    ['ten thousand marks', `ب${'\u064e'.repeat(10_000)}`, 1],
    ['pictures', '😀'.repeat(5000), 0],
    ['hyphens', '-'.repeat(10_000), 0],
    ['numbers', Array.from({ length: 400 }, (_, n) => n + 1000).join(' '), 24],
  ])('%s are taken as they come', (_, question, units) => {
    expect(asked(question).units).toHaveLength(units);
  });

  test('a minus excludes only after a space', () => {
    expect(asked('كرة-قدم "بحر قزوين"-روسيا').excluded).toEqual([]);
    expect(asked('"بحر قزوين" -روسيا').excluded).toHaveLength(1);
  });
});
