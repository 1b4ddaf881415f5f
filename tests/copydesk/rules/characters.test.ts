import { describe, expect, test } from 'vitest';
import { copyChecker } from '../../../src/copydesk/copy-checks.ts';
import { drawnLetters } from '../../../src/copydesk/lists/drawn-letters.ts';
import { shippedCharacters } from '../cmap.ts';
import { mendedBy, told } from '../told.ts';

const lines = (...codes: number[]) => String.fromCodePoint(...codes);

describe('presentation-forms', () => {
  test('are errors, with the plain letters suggested', () => {
    const written = lines(0xfedf, 0xfe92, 0xfee8, 0xfe8e, 0xfee5);
    expect(told('presentation-forms', `في ${written}`)).toEqual([`1:4 ${written} → لبنان`]);
    expect(mendedBy('presentation-forms', `في ${written}`)).toBe('في لبنان');
    expect(copyChecker('ar')(written)[0]).toMatchObject({ rule: 'presentation-forms', level: 'error' });
    expect(mendedBy('presentation-forms', lines(0xfefb))).toBe('لا');
  });

  test('letters in the order of a page, the last one first, are told and left', () => {
    const reversed = lines(0xfee5, 0xfe8e, 0xfee8, 0xfe92, 0xfedf);
    expect(told('presentation-forms', reversed)).toHaveLength(1);
    expect(mendedBy('presentation-forms', reversed)).toBe(reversed);
  });

  test('ligatures and ornaments that are characters in their own right are left alone', () => {
    expect(
      told('presentation-forms', lines(0xfdf2, 0x20, 0xfdfa, 0x20, 0xfd3f, 0x20, 0xfd3e, 0x20, 0xfdfd)),
    ).toEqual([]);
  });
});

describe('unbalanced-controls', () => {
  test.each([
    ['an override without an end', [0x202e], 'U+202E → U+202E … U+202C'],
    ['an isolate without an end', [0x2067], 'U+2067 → U+2067 … U+2069'],
    ['an end without a start', [0x202c], 'U+202C → —'],
    ['an end of the other kind', [0x2069], 'U+2069 → —'],
  ])('%s is an error', (_, codes, expected) => {
    const text = `قال ${lines(...codes)}نعم`;
    expect(told('unbalanced-controls', text)).toEqual([`1:5 ${expected}`]);
    expect(copyChecker('ar')(text).map(({ rule, level }) => `${level} ${rule}`)).toEqual([
      'error unbalanced-controls',
    ]);
  });

  test('a pair that a paragraph parts is two errors', () => {
    expect(told('unbalanced-controls', `${lines(0x2066)}a\n\nb${lines(0x2069)}`)).toHaveLength(2);
  });

  test('a pair is balanced, across lines and with another within it', () => {
    const text = `${lines(0x2067)}قال ${lines(0x202a)}a${lines(0x202c)}\nنعم${lines(0x2069)}`;
    expect(told('unbalanced-controls', text)).toEqual([]);
  });

  test('they are found in code, HTML and values for machines, and written as references', () => {
    const control = lines(0x202e);
    expect(told('unbalanced-controls', `\`a${control}b\``)).toEqual(['1:3 U+202E → U+202E … U+202C']);
    expect(told('unbalanced-controls', `<b title="${control}">`)).toHaveLength(1);
    expect(told('unbalanced-controls', `---\nslug: a${control}\n---\n`)).toHaveLength(1);
    expect(told('unbalanced-controls', 'نعم &#x202E; لا')).toEqual(['1:5 U+202E → U+202E … U+202C']);
  });
});

describe('invisible-controls', () => {
  test.each([0x200b, 0x200f, 0x2060, 0xfeff, 0xad, 0x61c, 0x200d])('%i is told', (code) => {
    expect(told('invisible-controls', `قا${lines(code)}ل`)).toHaveLength(1);
  });

  test('within a word and beside a space what does nothing there is taken out, and marks of direction are left', () => {
    expect(mendedBy('invisible-controls', `قا${lines(0x200b)}ل ${lines(0xad)}نعم${lines(0xfeff)}`)).toBe(
      'قال نعم',
    );
    const parting = `نعم،${lines(0x200b)}لا`;
    expect(mendedBy('invisible-controls', parting)).toBe(parting);
    expect(mendedBy('invisible-controls', `قا${lines(0x200f)}ل`)).toBe(`قا${lines(0x200f)}ل`);
  });

  test('a pair of bidi controls is told too, though balanced', () => {
    expect(told('invisible-controls', `${lines(0x2066)}a${lines(0x2069)}`)).toHaveLength(2);
  });

  test('the non-joiner is Persian spelling, and joiners draw emoji', () => {
    expect(told('invisible-controls', `می${lines(0x200c)}شود`, 'fa')).toEqual([]);
    expect(told('invisible-controls', `قا${lines(0x200c)}ل`)).toHaveLength(1);
    expect(told('invisible-controls', lines(0x1f469, 0x200d, 0x1f680))).toEqual([]);
  });
});

describe('not-nfc', () => {
  test('is told once an article and mended everywhere in it', () => {
    const text = `ا${lines(0x654)}كد ا${lines(0x655)}لى\n\ncafe${lines(0x301)}`;
    expect(told('not-nfc', text)).toEqual([`1:1 ا${lines(0x654)} → أ`]);
    expect(mendedBy('not-nfc', text)).toBe('أكد إلى\n\ncafé');
    expect(told('not-nfc', 'أكد إلى café')).toEqual([]);
  });
});

describe('tatweel', () => {
  test('within a word is told with the word, and taken out', () => {
    expect(told('tatweel', 'قال الرئيـــس')).toEqual(['1:10 الرئيـــس → الرئيس']);
    expect(mendedBy('tatweel', '---\nheadline: الـرئيـــس\n---\n\nمـحمـد')).toBe(
      '---\nheadline: الرئيس\n---\n\nمحمد',
    );
  });

  test.each(['أباة الضـ (م) ـيم', 'أزميرـ قصبة'])('at the end of a word it is told and left: %s', (text) => {
    expect(told('tatweel', text)).toHaveLength(1);
    expect(mendedBy('tatweel', text)).toBe(text);
  });

  test.each(['1436 هـ', 'اهـ.', 'الـ«نعم»', 'لـ"داعش"', 'وبـ 5', 'ـــ', `الرحمـ${lines(0x670)}ن`])(
    '%s is spelling',
    (text) => {
      expect(told('tatweel', text)).toEqual([]);
    },
  );
});

describe('missing-glyph', () => {
  test('letters that no font shipped has are told, each run once', () => {
    expect(told('missing-glyph', 'كلمة שלום ثم 漢字 ثم שלום')).toEqual(['1:6 שלום → —', '1:14 漢字 → —']);
    expect(told('missing-glyph', 'كلمة café پچ ێ ﷺ ٪ 5 「»')).toEqual([]);
  });

  test('the list of letters is that of the fonts', () => {
    const drawn = (code: number) => drawnLetters.some(([first, last]) => first <= code && code <= last);
    const shipped = shippedCharacters();
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x20000; code++) {
      if (/[\p{L}\p{M}\p{Nd}]/u.test(lines(code)) && drawn(code) !== shipped.has(code))
        wrong.push(code.toString(16));
    }
    expect(shipped.size).toBeGreaterThan(1500);
    expect(wrong).toEqual([]);
  });
});
