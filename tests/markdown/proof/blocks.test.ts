import { describe, expect, test } from 'vitest';
import { set } from '../setting.ts';
import { problemsOf } from './problems-of.ts';

describe('a line that almost begins a block is told of once, with the line that was meant', () => {
  test.each([
    ['::: quote\nكلام\n:::', ':::quote'],
    [':::quote {by="x"}\nكلام\n:::', ':::quote{by="x"}'],
    [':::quote [كلام]\nكلام\n:::', ':::quote[كلام]'],
    [':::quote{by="س}\nكلام\n:::', ':::quote{by="س"}'],
    [':::quote{by=س\nكلام\n:::', ':::quote{by="س"}'],
    [':::facts[عنوان\n- كلام\n:::', ':::facts[عنوان]'],
    [':::facts عنوان الإطار\n- كلام\n:::', ':::facts[عنوان الإطار]'],
    ['::quote كلام', '::quote[كلام]'],
    [':quote[كلام]{by=x}', '::quote[كلام]{by="x"}'],
    [':quote{by=x}\nكلام\n:::', ':::quote{by="x"}'],
    [':::quote كلام :::', '::quote[كلام]'],
    ['：：：quote\nكلام\n：：：', ':::quote'],
    ['\u200f:::quote\nكلام\n:::', ':::quote'],
    [':::quote{by=«أحمد علي»}\nكلام\n:::', ':::quote{by="أحمد علي"}'],
    [':::quote{by=«أحمد»}\nكلام\n:::', ':::quote{by="أحمد"}'],
    [':::quote{by=“أحمد علي”}\nكلام\n:::', ':::quote{by="أحمد علي"}'],
    [':::اقتباس{قائل=أحمد علي}\nكلام\n:::', ':::اقتباس{قائل="أحمد علي"}'],
    [':::quote{by:"أحمد علي"}\nكلام\n:::', ':::quote{by="أحمد علي"}'],
    [':::quote(by="س ع")\nكلام\n:::', ':::quote{by="س ع"}'],
    [':::اقتباس قائل=«س ع»\nكلام\n:::', ':::اقتباس{قائل="س ع"}'],
    ['::figure[كلام](a.jpg)', '::figure[كلام]{src="a.jpg"}'],
    ['::figure{src=a.jpg alt="ما تظهره"}[كلام]', '::figure[كلام]{src="a.jpg" alt="ما تظهره"}'],
    ['::video{src=https://example.org/?v=a}', '::video{src="https://example.org/?v=a"}'],
    ['::: {.note}\nكلام\n:::', ':::note'],
    ['::figure{src=a.jpg، alt="ما تظهره"}', '::figure{src="a.jpg" alt="ما تظهره"}'],
    ['::figure{src="a.jpg", alt="ما تظهره"}', '::figure{src="a.jpg" alt="ما تظهره"}'],
  ])('%s', (markdown, meant) => {
    const told = problemsOf(markdown);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^1:[12] almost-block /);
    expect(told[0]?.split('almost-block ')[1]).toBe(meant);
  });
});

describe('a block without text is told of, and not the fence that was to close it', () => {
  test.each([
    '::quote{by="س"}\nكلام\n:::',
    '::facts',
    '::verse{by=x}',
    '::note\nكلام\n\n:::',
    ':::facts[عنوان]\n:::',
  ])('%s', (markdown) => {
    expect(problemsOf(markdown)).toEqual([expect.stringMatching(/^1:1 empty-block :::/)]);
  });
});

test('a fence that closes nothing is told of; of one that an inner block has used, the inner one is', () => {
  expect(problemsOf('كلام\n\n:::\n')).toEqual(['3:1 stray-fence :::']);
  expect(problemsOf(':::facts\n:::quote\nكلام\n:::\n:::\n')).toEqual(['2:1 open-block']);
  expect(problemsOf(':::quote\nكلام\n::\n')).toEqual(['1:1 open-block']);
});

test('a block that begins within a line is told of', () => {
  expect(problemsOf('نص ::figure[تعليق]{src=square.png alt="مربّع"} نص')).toEqual([
    '1:4 almost-block ::figure[تعليق]{src="square.png" alt="مربّع"}',
  ]);
});

test('of blocks in one another that do not end the outer one is told of', () => {
  expect(problemsOf(':::quote\nكلام\n:::quote\n')).toEqual(['1:1 open-block']);
});

test('an attribute that is given twice is told of', () => {
  expect(problemsOf(':::quote{by="أ" by="ب"}\nكلام\n:::')).toEqual(['1:1 repeated-block-attribute']);
  expect(problemsOf(':::quote{by="قال by=x"}\nكلام\n:::')).toEqual([]);
});

test('a name that nothing has is told of also where a space stands before it', () => {
  expect(set('::: warning\nكلام\n:::\n').problems.map(({ rule, values }) => [rule, values.name])).toEqual([
    ['unknown-block', 'warning'],
  ]);
});

describe('what is a block, or text, is not told of', () => {
  test.each([
    ':::quote\nكلام\n::::',
    '::note[كلام]',
    ':::quote[كلام]\n:::',
    ':::اقتباس{قائل="«الحياة»"}\nكلام\n:::',
    ':::quote{by="قال =«نعم»"}\nكلام\n:::',
    '::: \\quote',
    '\\:::quote',
    '`:::quote`\n\n```\n::: quote\n```',
    ':: عاجل ::',
    'std::vector وa::note',
    ': كلام\n:) :-)',
    'الساعة 10:30\n10:30',
    '- :::note\n  كلام\n  :::',
  ])('%s', (markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
  });
});

test('Arabic attributes do what the English ones do', () => {
  const quote = (name: string, by: string) => set(`:::${name}{${by}="ليلى"}\nكلام\n:::`).html;
  expect(quote('اقتباس', 'قائل')).toBe(quote('quote', 'by'));
  expect(quote('شعر', 'قائل')).toBe(quote('verse', 'by'));
  expect(set('::صورة[كلام]{ملف=square.png بديل="مربّع" مصدر="وكالة"}').html).toBe(
    set('::figure[كلام]{src=square.png alt="مربّع" credit="وكالة"}').html,
  );
});
