import { expect, test } from 'vitest';
import { translationGroups } from '../../src/catalogue/articles/translations.ts';
import { summarise } from '../../src/catalogue/summaries/summary.ts';
import { article, type Changes, catalogueOf, now, siteYaml } from '../site.ts';

const site = { 'site.yaml': siteYaml({ editions: '[ar, en, fa]' }) };

/** The articles `EDITION/2015/09/15/NAME`, each by what it is a translation of. */
const groupsOf = (
  translationOf: Record<string, string | null>,
  more: Record<string, string> = {},
  others: Changes = {},
) => {
  const path = (name: string) => name.replace('/', '/2015/09/15/');
  const files = Object.entries(translationOf).map(([name, target]) => [
    `${path(name)}.md`,
    article({ translationOf: target && path(target), ...more }),
  ]);
  const { records, catalogue } = catalogueOf({ ...site, ...Object.fromEntries(files), ...others });
  const summaries = new Map(
    [...records].map(([id, ofVolume]) => [id, summarise(ofVolume, now, catalogue.subjects)]),
  );
  return [...translationGroups(summaries)].map(([key, group]) => [
    key.replace('/2015/09/15', ''),
    group.map((each) => each.replace('/2015/09/15', '')),
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

test('a circle of three is one group, wherever it is entered', () => {
  expect(groupsOf({ 'ar/a': 'fa/a', 'fa/a': 'en/a', 'en/a': 'ar/a' }).sort()).toEqual(
    all(['ar/a', 'en/a', 'fa/a']),
  );
});

test('translations of two articles are two groups', () => {
  const groups = groupsOf({ 'ar/a': null, 'ar/b': null, 'en/a': 'ar/a', 'en/b': 'ar/b' });
  expect(groups.sort()).toEqual([...all(['ar/a', 'en/a']), ...all(['ar/b', 'en/b'])].sort());
});

test('a draft is in no group', () => {
  expect(groupsOf({ 'ar/a': null, 'en/a': 'ar/a' }, { draft: 'true' })).toEqual([]);
});

test('a hidden article binds nobody: neither what it translates, nor what translates it', () => {
  const hidden = (name: string, translationOf: string | null) => ({
    [`${name.replace('/', '/2015/09/15/')}.md`]: article({
      draft: 'true',
      translationOf: translationOf?.replace('/', '/2015/09/15/') ?? null,
    }),
  });
  expect(groupsOf({ 'ar/a': null, 'fa/a': 'ar/a' }, {}, hidden('en/a', 'ar/a')).sort()).toEqual(
    all(['ar/a', 'fa/a']),
  );
  expect(groupsOf({ 'ar/a': null, 'fa/a': 'en/a' }, {}, hidden('en/a', 'ar/a'))).toEqual([]);
  expect(groupsOf({ 'en/a': 'ar/a' }, {}, hidden('ar/a', null))).toEqual([]);
});
