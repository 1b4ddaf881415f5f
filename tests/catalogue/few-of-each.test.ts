import { expect, test } from 'vitest';
import { countOfAll, fewOfEach, mostOfKind } from '../../src/catalogue/problems/few-of-each.ts';
import { isError, type Problem } from '../../src/catalogue/problems/problem.ts';
import { worded } from '../../src/cli/report.ts';
import { load } from '../../src/press/load.ts';
import { sijill } from '../command.ts';
import { article, first, now, writeSite } from '../site.ts';
import { error, warning } from './problems/broken.ts';

const many = (level: typeof error, rule: Problem['rule'], file: string, count: number) =>
  Array.from({ length: count }, (_, index) => level(rule, file, {}, index + 1));

test('of a kind in a file a hundred are told, the rest is one problem with its number and the first places', () => {
  const few = fewOfEach(many(warning, 'tatweel', first, 250));
  expect(few).toHaveLength(mostOfKind + 1);
  expect(few.at(-1)).toEqual(
    warning(
      'more-of-kind',
      first,
      { kind: 'tatweel', count: '150', places: '101:1, 102:1, 103:1' },
      mostOfKind + 1,
    ),
  );
  expect(countOfAll(few)).toBe(250);
});

test('other kinds, other levels and other files are told as they are, and what was counted is not counted again', () => {
  const others = [
    error('unknown-section', first),
    ...many(error, 'tatweel', first, mostOfKind),
    ...many(warning, 'tatweel', 'en/2015/09/15/second.md', mostOfKind),
  ];
  const few = fewOfEach([...many(warning, 'tatweel', first, 250), ...others]);
  expect(few).toEqual(expect.arrayContaining(others));
  expect(few).toHaveLength(mostOfKind + 1 + others.length);
  expect(fewOfEach(few)).toEqual(few);
});

test('what is counted stops a build as each of it would', () => {
  const [last] = fewOfEach(many(error, 'tatweel', first, 250)).slice(-1);
  expect(last && isError(last)).toBe(true);
});

test('a text that is wrong in every line loses nothing else of the report', () => {
  const root = writeSite({
    [first]: article({ section: 'sport' }, `${'![](b)\n\n'.repeat(3_000)}[a](/none)\n`),
    'pages/ar/about.md': `---\ntitle: A\n---\n\n${'![](b)\n\n'.repeat(3_000)}`,
    'en/2015/09/15/second.md': article({ section: 'sport' }),
  });
  const { problems } = load(root, now);
  const rules = new Set(problems.map(({ file, rule }) => `${file} ${rule}`));
  expect(problems.length).toBeLessThan(1000);
  expect(countOfAll(problems)).toBeGreaterThanOrEqual(6_000);
  for (const told of [
    `${first} unknown-section`,
    `${first} dead-link`,
    `${first} more-of-kind`,
    'pages/ar/about.md more-of-kind',
    'en/2015/09/15/second.md unknown-section',
  ])
    expect(rules).toContain(told);
});

test('the report counts what it does not show one by one', async () => {
  const root = writeSite({ [first]: article({}, 'هذة '.repeat(300)) });
  const { code, output, complaints } = await sijill(['check', '--content', root]);
  expect([code, output]).toEqual([0, `${root}: 0 errors, 300 warnings\n`]);
  expect(complaints).toContain('200 أخرى من «ta-marbuta» في هذا الملف، أولاها في 8:');
});

test('a report shows the beginning of what is very long', () => {
  const { found } = worded(error('unknown-key', first, { key: 'a'.repeat(60_000), known: '' }), 'en');
  expect(found.length).toBeLessThan(2100);
});
