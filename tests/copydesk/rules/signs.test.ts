import { describe, expect, test } from 'vitest';
import { mendedBy, told } from '../told.ts';

describe('latin-punctuation', () => {
  test('a Latin comma, semicolon or question mark after an Arabic word is told and mended', () => {
    expect(told('latin-punctuation', 'قال, ثم')).toEqual(['1:4 , → ،']);
    expect(mendedBy('latin-punctuation', 'قال, ثم؛ ذهب; لماذا?')).toBe('قال، ثم؛ ذهب؛ لماذا؟');
    expect(mendedBy('latin-punctuation', '«داعش», و**قال**, و(هنا)?')).toBe('«داعش»، و**قال**، و(هنا)؟');
  });

  test.each(['60,000', '٣٦٧,١ و٢,٤', 'Reuters, AFP', 'نعم `a,b` نعم', 'https://example.org/?أ,ب', 'قال، ثم'])(
    '%s is right',
    (text) => {
      expect(told('latin-punctuation', text)).toEqual([]);
    },
  );

  test('a sign in a sentence of Latin words is left', () => {
    const text = 'The word سلام, which means peace';
    expect(mendedBy('latin-punctuation', text)).toBe(text);
  });

  test('an English edition keeps its own signs', () => {
    expect(told('latin-punctuation', 'سلام, he said', 'en')).toEqual([]);
  });
});

describe('space-before-punctuation', () => {
  test('a space before a sign is told and taken out', () => {
    expect(told('space-before-punctuation', 'قال ، ثم')).toEqual(['1:4  ، → ،']);
    expect(mendedBy('space-before-punctuation', 'قال  ، «نعم» . لماذا ؟')).toBe('قال، «نعم». لماذا؟');
    expect(mendedBy('space-before-punctuation', 'Yes , he said .', 'en')).toBe('Yes, he said.');
  });

  test('in a number that was spaced out it is told and left', () => {
    expect(told('space-before-punctuation', '١٤ . ٢٤٠')).toHaveLength(1);
    expect(mendedBy('space-before-punctuation', '١٤ . ٢٤٠')).toBe('١٤ . ٢٤٠');
  });

  test.each(['قال ... ثم', 'قال . . . ثم', 'مسدس عيار .22 هنا', 'قال :صديق', 'شكرا :)', 'قال، ثم'])(
    '%s is right',
    (text) => {
      expect(told('space-before-punctuation', text)).toEqual([]);
    },
  );

  test('French spaces are right in French, and left where it is quoted', () => {
    expect(mendedBy('space-before-punctuation', 'قال: Pourquoi ? ثم ، هنا')).toBe('قال: Pourquoi ? ثم، هنا');
    expect(told('space-before-punctuation', 'Pourquoi ?', 'fr')).toEqual([]);
  });
});

describe('doubled-spaces', () => {
  test('are told with what stands around them, and mended', () => {
    expect(told('doubled-spaces', 'قال  الوزير')).toEqual(['1:4 قال  الوزير → قال الوزير']);
    expect(mendedBy('doubled-spaces', 'a  b c', 'en')).toBe('a b c');
  });

  test.each([
    'سطر  \nسطر',
    '-   بند',
    '| ا   | ب   |\n| --- | --- |\n| ج   | د   |',
    'نعم `a  b` نعم',
    'قال  ، ثم',
  ])('%j has none of its own', (text) => {
    expect(told('doubled-spaces', text)).toEqual([]);
  });
});

describe('spaced-verse', () => {
  const halves = ['على قدر أهل العزم تأتي العزائم', 'وتأتي على قدر الكرام المكارم'];

  test.each(['   ', '      ', '  ', '\u00a0\u00a0\u00a0', '\t'])(
    'the halves of a verse parted by %j are told and left',
    (gap) => {
      const line = halves.join(gap);
      expect(told('spaced-verse', line)).toEqual(['1:31 العزائم   وتأتي → العزائم = وتأتي']);
      for (const rule of ['doubled-spaces', 'spaced-verse'] as const) expect(mendedBy(rule, line)).toBe(line);
    },
  );

  test('a poem is told once, at its first verse', () => {
    const verse = halves.join('    ');
    expect(told('spaced-verse', `قال:\n\n${verse}\n\n${verse}\n\nثم قال:\n\n${verse}\n`)).toHaveLength(2);
    expect(told('spaced-verse', `${verse}\n${verse}\n${verse}\n`)).toHaveLength(1);
  });

  test.each([
    `:::verse\n${halves.join('   =   ')}\n:::\n`,
    'قال  الوزير',
    'قال    ، ثم',
    '| ا   | ب   |\n| --- | --- |',
  ])('%j is none', (text) => {
    expect(told('spaced-verse', text)).toEqual([]);
  });

  test('two spaces in a long line of prose are mended', () => {
    const prose = 'ظهرت في  القاهرة مجلة علمية أدبية شهرية أنشأها صاحبها في مطلع القرن الماضي';
    expect(mendedBy('doubled-spaces', prose)).toBe(prose.replace('  ', ' '));
  });
});

describe('straight-quotes', () => {
  test('a pair is told once and becomes «…»', () => {
    expect(told('straight-quotes', 'تنظيم "داعش" هنا')).toEqual(['1:7 "داعش" → «داعش»']);
    expect(mendedBy('straight-quotes', 'تنظيم "داعش" و"**نعم**، لا".')).toBe('تنظيم «داعش» و«**نعم**، لا».');
  });

  test('within «…» they become “…”', () => {
    expect(mendedBy('straight-quotes', '«قال "نعم" وذهب» ثم "لا"')).toBe('«قال “نعم” وذهب» ثم «لا»');
  });

  test('what is no clear pair is told mark by mark and left', () => {
    for (const text of [
      'قال "نعم',
      'شاشة 5" و6"',
      'اسمها " طغيان " هنا',
      'فيلم «"300"» هنا',
      'فيلم ""300"" هنا',
      'قال “رأيت "نعم" هنا”',
      'قال «نعم "لا" ثم',
      'حزب מפא"י وحركة דר"ץ',
      'قال: He said "yes" to me',
    ]) {
      expect(told('straight-quotes', text).length).toBeGreaterThan(0);
      expect(mendedBy('straight-quotes', text)).toBe(text);
    }
  });

  test.each([
    '{{< youtube id="a b" title="نعم" >}} هنا',
    '{% include video.html id="a" %} هنا',
    '[caption id="a" align="b"]نعم[/caption]',
    ':::quote{by="س} هنا "',
    '::: figure {src="a.jpg" alt="نعم"}',
    '< a href="x">نعم</ a>',
    'نعم class="x" هنا',
  ])('quotation marks of shortcodes and attributes are not the text’s: %s', (text) => {
    expect(mendedBy('straight-quotes', text)).toBe(text);
  });

  test('a proclitic may stand before a quotation', () => {
    expect(mendedBy('straight-quotes', 'لـ"داعش" وب"البيت" وال"قاعدة"')).toBe(
      'لـ«داعش» وب«البيت» وال«قاعدة»',
    );
  });

  test('code, HTML and titles of links are left alone', () => {
    expect(told('straight-quotes', 'نعم `"a"` <b title="ب">ب</b> [ج](/d "هـ")')).toEqual([]);
    expect(told('straight-quotes', 'He said "yes"', 'en')).toEqual([]);
  });
});

describe('mixed-digits', () => {
  test('the first number of the rarer family is told', () => {
    expect(told('mixed-digits', 'في 2015 و2016 ثم ٢٠١٧ و٢٠١٨ و2019')).toEqual(['1:18 ٢٠١٧ → 2017']);
    expect(told('mixed-digits', '---\nheadline: عام 2015\n---\n\n٢٠١٧ و٢٠١٨')).toEqual(['2:15 2015 → ٢٠١٥']);
    expect(told('mixed-digits', '۱۳۹۴ و۱۳۹۵ و2015', 'fa')).toEqual(['1:13 2015 → ۲۰۱۵']);
  });

  test.each(['٢٠١٧ في G20 وCOVID-19 و5G', '٢٠١٧ [رابط](/2015/) `2015`', '2015 و2016'])(
    '%s is right',
    (text) => {
      expect(told('mixed-digits', text)).toEqual([]);
    },
  );

  test('nothing is mended: only an editor knows which', () => {
    expect(mendedBy('mixed-digits', '2015 ٢٠١٧')).toBe('2015 ٢٠١٧');
  });
});
