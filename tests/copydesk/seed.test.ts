import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copyReader } from '../../src/catalogue/articles/copy.ts';
import { articleSchema } from '../../src/catalogue/schema/article.ts';

const content = new URL('../sample/', import.meta.url).pathname;
const seed = 'ar/2015/09/15/white-house-russia.md';
const source = readFileSync(`${content}${seed}`, 'utf8');
const { read } = copyReader(content);

test('every real slip of the article that the archive began with is found, and nothing else', () => {
  const withoutExcuse = source.replace(/^allow: .*$/m, '#');
  expect(
    read(seed, withoutExcuse).map(({ rule, values }) => `${rule}: ${values.text} → ${values.suggested}`),
  ).toEqual([
    'straight-quotes: "داعش" → «داعش»',
    'alef-maqsura: فى → في',
    'name-variants: ايرنست → إيرنست',
    'name-variants: سيرجي لافروف → سيرغي لافروف',
    'name-variants: الأميركي → الأمريكي',
    'initial-hamza: الارهاب → الإرهاب',
    'initial-hamza: اشارة → إشارة',
    'straight-quotes: "اختلاف أساسي" → «اختلاف أساسي»',
    'alef-maqsura: فى → في',
    'initial-hamza: بانه → بأنه',
    'straight-quotes: "سلسلة أحداث مزعجة أخرى تنطلق من روسيا" → «سلسلة أحداث مزعجة أخرى تنطلق من روسيا»',
    'straight-quotes: "لا أظن اننا ندرك بشكل كامل المقصد منها، …" → «لا أظن اننا ندرك بشكل كامل المقصد منها، …»',
    'initial-hamza: اننا → إننا / أننا',
  ]);
});

test('its words are kept as they were, so it is excused from these checks', () => {
  expect(source).toContain('فى قتال داعش');
  expect(read(seed, source)).toEqual([]);
});

test('front matter may only allow checks that there are', () => {
  const allow = articleSchema.shape.allow;
  expect(allow.safeParse(['straight-quotes']).success).toBe(true);
  expect(allow.safeParse(['straight-qoutes']).success).toBe(false);
});
