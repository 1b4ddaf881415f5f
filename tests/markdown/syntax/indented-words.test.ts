import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/markdown/pipeline.ts';
import { set } from '../setting.ts';
import { outline } from './tree.ts';

describe('words from right to left that are set in', () => {
  test.each([
    ['    فقرة أولى\n\n    فقرة ثانية\n\nنص', '"فقرة أولى" "فقرة ثانية" "نص"'],
    ['\tفقرة', '"فقرة"'],
    ['      פסקה', '"פסקה"'],
    ['    CNN\n    قالت', '"CNN\\nقالت"'],
    ['    CNN\n\n    قالت', '"CNN" "قالت"'],
    ['- أ\n\n      فقرة', 'list[item["أ" "فقرة"]]'],
    ['> \tفقرة\n> تكملة', 'blockquote["فقرة\\nتكملة"]'],
    ['    ١. أول\n    ٢. ثان', 'list(1)[item["أول"] item["ثان"]]'],
    ['-     كلمة', 'list[item["كلمة"]]'],
  ])('are no code: %j', (text, tree) => {
    expect(outline(text)).toBe(tree);
  });
});

describe('code stays code', () => {
  test.each([
    ['نص\n\n    const a = 1\n\n    b()\n\nنص', '"نص" code"const a = 1\\n\\nb()" "نص"'],
    ['    فقرة\n\nنص\n\n    code\n\nنص', '"فقرة" "نص" code"code" "نص"'],
    ['```\n    عربي\n```\n\n    فقرة', 'code"    عربي" "فقرة"'],
  ])('%j', (text, tree) => {
    expect(outline(text)).toBe(tree);
  });
});

test('a paragraph that is set in begins at its first letter', () => {
  expect(markdown().parse('نص\n\n    فقرة').children[1]?.position?.start).toEqual({
    line: 3,
    column: 5,
    offset: 8,
  });
});

test('no letter is lost, wherever signs of lists, code and emphasis stand', () => {
  const signs = ['- ', '. ', '-', ' ', '    ', '\t', '\n', '\n\n', '> ', '*', '**', '_', '«', '»', '1', '١'];
  const parts = ['ا', 'ب', 'a', ...signs, 'https://', 'www.a.ب', '@', '.', '[', ']', '؛'];
  const letters = (text: string) => text.replace(/[^ابa]/g, '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (written) => {
      const text = written.join('');
      expect(letters(set(text).text)).toBe(letters(text));
    }),
    { numRuns: 500 },
  );
});

test('many blocks are read once', () => {
  const blocks = `${'    CNN\n\n'.repeat(5_000)}    قالت`;
  expect(markdown().parse(blocks).children).toHaveLength(5_001);
});
