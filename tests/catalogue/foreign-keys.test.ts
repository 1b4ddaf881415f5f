import { expect, test } from 'vitest';
import { foreignKeys } from '../../src/catalogue/yaml/foreign-keys.ts';

test.each([
  ['site.yaml', 'name'],
  ['subjects/topics.yaml', 'name'],
  ['subjects/topics/elections.yaml', 'name'],
  ['stories.yaml', 'name'],
  ['stories/vote.yaml', 'name'],
  ['ar/2015/09/15/vote.md', 'headline'],
])('in %s the title of other programs is a %s', (file, ours) => {
  expect(foreignKeys(file).get('title')).toBe(ours);
});
