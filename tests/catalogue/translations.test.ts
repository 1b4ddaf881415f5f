import { expect, test } from 'vitest';
import { article, catalogueOf, siteYaml } from '../site.ts';

const site = { 'site.yaml': siteYaml({ editions: '[ar, en, fa]' }) };

/** The articles `EDITION/2015/09/15/NAME`, each by what it is a translation of. */
const groupsOf = (translationOf: Record<string, string | null>, more: Record<string, string> = {}) => {
  const path = (name: string) => name.replace('/', '/2015/09/15/');
  const files = Object.entries(translationOf).map(([name, target]) => [
    `${path(name)}.md`,
    article({ translationOf: target && path(target), ...more }),
  ]);
  const { translations } = catalogueOf({ ...site, ...Object.fromEntries(files) }).catalogue;
  return [...translations].map(([key, group]) => [
    key.replace('/2015/09/15', ''),
    group.map((each) => each.key.replace('/2015/09/15', '')).sort(),
  ]);
};

const all = (group: string[]) => group.map((key) => [key, group]);

test('an article without translations has no group', () => {
  expect(groupsOf({ 'en/a': null })).toEqual([]);
});

test('two translations of one article belong together with it', () => {
  const groups = groupsOf({ 'ar/a': null, 'en/a': 'ar/a', 'fa/a': 'ar/a' });
  expect(groups.sort()).toEqual(all(['ar/a', 'en/a', 'fa/a']));
});

test('a translation of a translation belongs to the same group', () => {
  const groups = groupsOf({ 'ar/a': null, 'en/a': 'ar/a', 'fa/a': 'en/a' });
  expect(groups.sort()).toEqual(all(['ar/a', 'en/a', 'fa/a']));
});

test('a circle is a group, and what leads into it belongs to it', () => {
  expect(groupsOf({ 'ar/a': 'en/a', 'en/a': 'ar/a' }).sort()).toEqual(all(['ar/a', 'en/a']));
  expect(groupsOf({ 'ar/a': 'en/z', 'en/z': 'fa/z', 'fa/z': 'en/z' }).sort()).toEqual(
    all(['ar/a', 'en/z', 'fa/z']),
  );
});

test('a draft is in no group', () => {
  expect(groupsOf({ 'ar/a': null, 'en/a': 'ar/a' }, { draft: 'true' })).toEqual([]);
});
