import { expect, test } from 'vitest';
import { sampleSources } from './built-site.ts';

test('the sample that tests share is made anew where a style sheet, a font, a table or the sample changes', () => {
  const endings = new Set(sampleSources().map((file) => `${file.split('/')[0]} ${file.split('.').pop()}`));
  for (const kind of ['layouts css', 'layouts ttf', 'layouts tsx', 'src json', 'src ts', 'tests md'])
    expect(endings).toContain(kind);
  expect(sampleSources()).toContain('package-lock.json');
});
