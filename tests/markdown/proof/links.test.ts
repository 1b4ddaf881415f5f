import { describe, expect, test } from 'vitest';
import { problemsOf } from './problems-of.ts';

describe('a link that stayed text is told of, with the link that was meant', () => {
  test.each([
    ['[م] (https://example.org/x)', '[م](https://example.org/x)'],
    ['[م]\u00a0(https://example.org/x)', '[م](https://example.org/x)'],
    ['[م]{https://example.org/x}', '[م](https://example.org/x)'],
    ['[م] (www.example.org/x)', '[م](www.example.org/x)'],
    ['[م](https://example.org/a b)', '[م](<https://example.org/a b>)'],
    ['[م](my report.pdf)', '[م](<my report.pdf>)'],
    ['[م](https://example.org “العنوان”)', '[م](https://example.org "العنوان")'],
    ['[م](mailto: a@example.org)', '[م](mailto:a@example.org)'],
    ['[م](https://example.org/x نص', '[م](https://example.org/x)'],
    ['(م)[https://example.org]', '[م](https://example.org)'],
    ['(https://example.org)[الموقع]', '[الموقع](https://example.org)'],
    ['[م](https: //example.org)', '[م](https://example.org)'],
    ['[https://example.org](كلمتان هنا)', '[كلمتان هنا](https://example.org)'],
    ['[م(https://example.org)', '[م](https://example.org)'],
    [']م[(https://example.org)', '[م](https://example.org)'],
  ])('%s', (markdown, meant) => {
    expect(problemsOf(`نص\n${markdown}`)).toEqual([`2:1 almost-link ${meant}`]);
  });
});

describe('a picture that stayed text is told of, with the picture that was meant', () => {
  test.each([
    ['![x](my photo.jpg)', '![x](<my photo.jpg>)'],
    ['![x](صورة واتساب (1).jpeg)', '![x](<صورة واتساب (1).jpeg>)'],
    ['!(photo.jpg)[x]', '![x](photo.jpg)'],
    ['![x] (photo.jpg)', '![x](photo.jpg)'],
    ['! [x](photo.jpg)', '![x](photo.jpg)'],
    ['![x](my photo.jpg "تعليق")', '![x](<my photo.jpg> "تعليق")'],
  ])('%s', (markdown, meant) => {
    expect(problemsOf(markdown)).toEqual([`1:1 almost-picture ${meant}`]);
  });
});

test('an exclamation mark before a link is the end of a sentence', () => {
  const link = '[photo.jpg](//example.org/photo.jpg)';
  const linked = '[![A quay](quay.png)](//example.org/quay.png)';
  expect([problemsOf(`What a view! ${link}`), problemsOf(`ما أجمله! ${linked}`)]).toEqual([[], []]);
});

describe('a link whose address was meant for another is told of', () => {
  test.each([
    ['htp://example.org', 'http://example.org'],
    ['htpps://example.org', 'https://example.org'],
    ['ttps://example.org', 'https://example.org'],
    ['http:/example.org/x', 'http://example.org/x'],
    ['https//example.org', 'https://example.org'],
    ['https:example.org', 'https://example.org'],
    ['https:\\\\\\\\example.org\\\\x', 'https://example.org/x'],
    ['http://https://example.org', 'https://example.org'],
    ['www.example.org/x', 'https://www.example.org/x'],
    ['example.org', 'https://example.org'],
    ['sana.gov.sy/x', 'https://sana.gov.sy/x'],
    ['name@example.org', 'mailto:name@example.org'],
    ['https://example.org،', 'https://example.org'],
    ['"https://example.org"', 'https://example.org'],
    ['(https://example.org)', 'https://example.org'],
    ['«https://example.org»', 'https://example.org'],
    ['\u200fhttps://example.org', 'https://example.org'],
  ])('%s', (target, meant) => {
    expect(problemsOf(`[م](${target})`)).toEqual([`1:1 almost-address ${meant}`]);
  });

  test('in a definition, an angle bracket and raw HTML too, and where words and address have changed places', () => {
    expect(problemsOf('[م][1]\n\n[1]: htp://example.org')).toEqual(['3:1 almost-address http://example.org']);
    expect(problemsOf('<htp://example.org>')).toEqual(['1:1 almost-address http://example.org']);
    expect(problemsOf('نص <a href="www.example.org">م</a>')).toEqual([
      '1:4 almost-address https://www.example.org',
    ]);
    expect(problemsOf('[https://example.org](نص)')).toEqual(['1:1 almost-address [نص](https://example.org)']);
  });
});

describe('a link without an address or without words, and references without their other half, are told of', () => {
  test.each([
    ['[م]()', '1:1 empty-link [م]()'],
    ['[م](<>)', '1:1 empty-link [م](<>)'],
    ['نص [](https://example.org)', '1:4 wordless-link [](https://example.org)'],
    ['[ ](https://example.org)', '1:1 wordless-link [ ](https://example.org)'],
    ['[م][واحد]', '1:1 unknown-reference [م][واحد]'],
    ['[م][]', '1:1 unknown-reference [م][]'],
    ['[س]: نعم', '1:1 unused-reference [س]: نعم'],
    ['نص\n\n[1]: https://example.org', '3:1 unused-reference [1]: https://example.org'],
  ])('%s', (markdown, told) => {
    expect(problemsOf(markdown)).toEqual([told]);
  });
});

describe('a link, or text in brackets, is not told of', () => {
  test.each([
    '[م](https://example.org/x) و[م]( https://example.org/y "عنوان" )',
    '[م](https://web.archive.org/web/2015/http://example.org)',
    '[م](https://example.org/a\\(b\\)) <https://example.org>',
    '[م][1]\n\n[1]: https://example.org',
    '[انظر (https://example.org) هنا]',
    '[كذا] (في الأصل) و[كذا](في الأصل هكذا)',
    'المراجع [1][2] و[…] و[ ]',
    '`[م] (https://example.org)`',
    '\\[م\\] (https://example.org)',
    '[م] (https://example.org)'.replace('[', '\\['),
    '<code>[م] (https://example.org)</code>',
    '[![م](square.png)](https://example.org)',
    '[هاتف](tel:+9611234567) و[بريد](mailto:a@example.org)',
  ])('%s', (markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
  });
});
