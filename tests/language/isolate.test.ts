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

  test.each([
    ['هاتف iPhone 15 الجديد', 'iPhone 15'],
    ['طائرة Boeing 737-800 تحطمت', 'Boeing 737-800'],
    ['كتاب ISBN 978-3-16-148410-0.', 'ISBN 978-3-16-148410-0'],
    ['نظام Windows 10/11، ثم', 'Windows 10/11'],
    ['لقاء Paris 2015 في', 'Paris 2015'],
    ['مجلة Nature No. 5. ثم', 'Nature No. 5'],
    ['وسم #tag_x هنا', '#tag_x'],
    ['حساب @user هنا', '@user'],
    ['منصة .NET 8 هنا', '.NET 8'],
    ['سهم $AAPL هنا', '$AAPL'],
  ])('keep the numbers and signs that are theirs: %s', (text, run) => {
    expect(foreign(text, 'rtl')).toEqual([run]);
  });

  test.each([
    ['فيلم Titanic (1997) هنا', 'Titanic'],
    ['شركة Apple: 5 منتجات', 'Apple'],
    ['شركة Apple. 5 منتجات', 'Apple'],
    ['شركة -Apple- هنا', 'Apple'],
    ['انتهى.Apple تعلن', 'Apple'],
    ['هاتف iPhone ١٥ هنا', 'iPhone'],
  ])('leave to the sentence what is its: %s', (text, run) => {
    expect(foreign(text, 'rtl')).toEqual([run]);
  });

  test('an address is one by itself after words, with its brackets', () => {
    expect(foreign('منظمة Human Rights Watch https://a.example/b_(c)?d=1. ثم', 'rtl')).toEqual([
      'Human Rights Watch',
      'https://a.example/b_(c)?d=1',
    ]);
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

  test.each([
    '1',
    '1-',
    '1 ',
    'a1-',
    'A (',
    'A 1: ',
    '-',
    '…$-',
    '1990-1995 ',
    'https://((',
    'www.',
    'a@',
    '+1 (',
    'A (B 1, ',
  ])('a long row of «%s» does not make the search explode', (part) => {
    const text = `${part.repeat(65_536 / part.length)} نص`;
    expect(
      foreignRuns(text, 'rtl')
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
    expect(isolateForeignRuns(text, 'ltr').replace(/[\u202C\u202D\u2066-\u2069]/g, '')).toBe(text);
  });
});

describe('numbers in right-to-left text', () => {
  test.each([
    'في 15 أيلول 2015',
    'الساعة 10:30 وعلى مدار 24/7',
    'النسخة 2.0.1 من 192.168.1.1',
    'عددها 1,500 و1.5',
    'سنوات 1990-1995',
    'الشافعي (150-204هـ / 767-820 م)',
    'من ١٠-٢٠ و١٩٩٠–١٩٩٥ و-٥',
    'سال ۱۳۹۰-۱۳۹۵',
    'كوفيد-19 وسو-35',
    'المادة 5-أ',
    'سنوات 1990 1995 2000',
  ])('that are ordered rightly by themselves stand as they are: %s', (text) => {
    expect(foreign(text, 'rtl')).toEqual([]);
  });

  test('that would be reordered are isolated, and their direction is said', () => {
    expect(foreignRuns('هاتف +961 1 234 567.', 'rtl')).toEqual([
      { text: 'هاتف ', foreign: false },
      { text: '+961 1 234 567', foreign: true, dir: 'ltr' },
      { text: '.', foreign: false },
    ]);
    expect(foreign('من 12-15 مقعدًا و$100 و5% و(-5)', 'rtl')).toEqual(['12-15', '$100', '5%', '-5']);
  });

  test('a range of years at the start of a line does not become one number', () => {
    expect(foreign('1990-1995: سنوات', 'rtl')).toEqual(['1990']);
  });

  test('telephone numbers in Arabic-Indic digits override what those digits do to hyphens', () => {
    expect(foreignRuns('٠١-٢٣٤-٥٦٧', 'rtl')).toEqual([
      { text: '٠١-٢٣٤-٥٦٧', foreign: true, tag: 'bdo', dir: 'ltr' },
    ]);
    expect(isolateForeignRuns('٠١-٢٣٤-٥٦٧', 'rtl')).toBe('\u2066\u202D٠١-٢٣٤-٥٦٧\u202C\u2069');
  });
});

describe('foreign runs in left-to-right text', () => {
  test.each([
    ['The daily النهار البيروتية reports', 'النهار البيروتية'],
    ['The word می‌شود in Persian', 'می‌شود'],
    ['The word سِجِلّ, a record', 'سِجِلّ'],
    ['The word ســلام here', 'ســلام'],
    ['The paper הארץ today', 'הארץ'],
    ['The tag #سوريا_تنزف here', '#سوريا_تنزف'],
    ['The account @سارة here', '@سارة'],
    ['The حرب 1967 of old', 'حرب 1967'],
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

  test('wraps after it what would be reordered: signs at its ends, and numbers', () => {
    expect(isolateForeignRuns('حساب @user هنا', 'rtl')).toBe('حساب \u2066@user\u2069 هنا');
    expect(isolateForeignRuns('لغة C++ هنا', 'rtl')).toBe('لغة \u2066C++\u2069 هنا');
    expect(isolateForeignRuns('رقم 01-234-567', 'rtl')).toBe('رقم \u206601-234-567\u2069');
    expect(isolateForeignRuns('شركة Apple: 5 منتجات', 'rtl')).toBe('شركة \u2066Apple\u2069: 5 منتجات');
    expect(isolateForeignRuns('The tag #سوريا here', 'ltr')).toBe('The tag \u2067#سوريا\u2069 here');
  });

  test('leaves text without a leading foreign run as it is', () => {
    for (const text of ['شركة Apple تعلن', 'هاتف iPhone 15 يصل', '2015: عام', '', '123']) {
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
