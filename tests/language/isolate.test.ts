import { describe, expect, test } from 'vitest';
import { foreignRuns, isolateForeignRuns } from '../../src/language/isolate.ts';

const foreign = (text: string, direction: 'rtl' | 'ltr') =>
  foreignRuns(text, direction)
    .filter((run) => run.foreign)
    .map((run) => run.text);

describe('foreign runs in right-to-left text', () => {
  test('are cut out in order, and the runs joined are the text', () => {
    const text = 'شركة Apple Inc. تعلن';
    expect(foreignRuns(text, 'rtl')).toEqual([
      { text: 'شركة ', foreign: false },
      { text: 'Apple Inc', foreign: true },
      { text: '. تعلن', foreign: false },
    ]);
  });

  test.each([
    ['صعود AT&T في السوق', 'AT&T'],
    ['مقاتلات F-16 فوق المدينة', 'F-16'],
    ['شبكات 5G في العاصمة', '5G'],
    ['نظام Windows 10 Pro الجديد', 'Windows 10 Pro'],
    ['فرقة AC/DC تعود', 'AC/DC'],
    ['لغة C++ بعد أربعين عامًا', 'C++'],
    ['كتاب Rock & Roll الأول', 'Rock & Roll'],
    ['مطعم McDonald’s الأول', 'McDonald’s'],
    ['مدينة São Paulo اليوم', 'São Paulo'],
    ['مدينة Sa\u0303o Paulo اليوم', 'Sa\u0303o Paulo'],
    ['موقع example.org.', 'example.org'],
    ['«The Times» تصدر', 'The Times'],
    ['شركة (Apple) تعلن', 'Apple'],
    ['سهم Apple (AAPL) يرتفع', 'Apple (AAPL)'],
    ['سهم Apple [AAPL] يرتفع', 'Apple [AAPL]'],
    ['فيلم Titanic (1997) Remastered هنا', 'Titanic (1997) Remastered'],
    ['في (Paris اليوم', 'Paris'],
    ['الـGDP يرتفع', 'GDP'],
    ['صحيفة Правда اليوم', 'Правда'],
  ])('%s', (text, run) => {
    expect(foreign(text, 'rtl')).toEqual([run]);
    expect(
      foreignRuns(text, 'rtl')
        .map((each) => each.text)
        .join(''),
    ).toBe(text);
  });

  test('numbers are never foreign, neither alone nor at the end of a run', () => {
    expect(foreign('في 15 أيلول 2015 و12-15 مقعدًا', 'rtl')).toEqual([]);
    expect(foreign('لقاء Paris 2015 في', 'rtl')).toEqual(['Paris']);
    expect(foreign('فيلم Titanic (1997) هنا', 'rtl')).toEqual(['Titanic']);
  });

  test('two of them stay apart where words or punctuation of the sentence stand between', () => {
    expect(foreign('بين Apple و Google', 'rtl')).toEqual(['Apple', 'Google']);
    expect(foreign('شركات Apple، Google، IBM', 'rtl')).toEqual(['Apple', 'Google', 'IBM']);
  });

  test('punctuation of their own script keeps the words of a quotation in one run', () => {
    expect(foreign('قال: Hello, world; goodbye. ثم مضى', 'rtl')).toEqual(['Hello, world; goodbye']);
  });

  test('a tatweel is no Latin letter', () => {
    expect(foreign('ســلام', 'rtl')).toEqual([]);
  });

  test('a long row of digits does not make the search explode', () => {
    expect(foreign(`${'1'.repeat(200)} نص`, 'rtl')).toEqual([]);
  });
});

describe('foreign runs in left-to-right text', () => {
  test.each([
    ['The daily النهار البيروتية reports', 'النهار البيروتية'],
    ['The word می‌شود in Persian', 'می‌شود'],
    ['The word سِجِلّ, a record', 'سِجِلّ'],
    ['The word ســلام here', 'ســلام'],
    ['The paper הארץ today', 'הארץ'],
    ['Year (١٩٦٧) and حرب ١٩٦٧ الثالثة in it', 'حرب ١٩٦٧ الثالثة'],
  ])('%s', (text, run) => {
    expect(foreign(text, 'ltr')).toEqual([run]);
  });

  test('text of one direction is one run of its own, and no text is none', () => {
    expect(foreignRuns('Plain English', 'ltr')).toEqual([{ text: 'Plain English', foreign: false }]);
    expect(foreignRuns('', 'ltr')).toEqual([]);
  });
});

describe('isolation in text without markup', () => {
  test('wraps a Latin run that leads right-to-left text in U+2066 … U+2069', () => {
    expect(isolateForeignRuns('Apple Inc. تعلن', 'rtl')).toBe('\u2066Apple Inc\u2069. تعلن');
  });

  test('wraps an Arabic run that leads left-to-right text in U+2067 … U+2069', () => {
    expect(isolateForeignRuns('النهار reports', 'ltr')).toBe('\u2067النهار\u2069 reports');
  });

  test('finds the leading run behind quotation marks and numbers', () => {
    expect(isolateForeignRuns('«Le Monde» تكتب', 'rtl')).toBe('«\u2066Le Monde\u2069» تكتب');
    expect(isolateForeignRuns('100 Years عنوان', 'rtl')).toBe('100 \u2066Years\u2069 عنوان');
  });

  test('wraps every run before the first letter of the text’s own direction, and none after it', () => {
    expect(isolateForeignRuns('Apple، Google تتفقان مع IBM', 'rtl')).toBe(
      '\u2066Apple\u2069، \u2066Google\u2069 تتفقان مع IBM',
    );
  });

  test('leaves text without a leading foreign run as it is', () => {
    for (const text of ['شركة Apple تعلن', '2015: عام', '', '123']) {
      expect(isolateForeignRuns(text, 'rtl')).toBe(text);
    }
    expect(isolateForeignRuns('The daily النهار', 'ltr')).toBe('The daily النهار');
  });
});

test('a bare address is one run, without the punctuation of its sentence', () => {
  expect(foreignRuns('انظر https://example.org/a?b=1، ثم عد.', 'rtl')).toEqual([
    { text: 'انظر ', foreign: false },
    { text: 'https://example.org/a?b=1', foreign: true },
    { text: '، ثم عد.', foreign: false },
  ]);
});
