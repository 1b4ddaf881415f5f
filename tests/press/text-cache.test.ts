import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noTextCache, textName } from '../../src/catalogue/articles/texts.ts';
import { keptFiles } from '../../src/press/ledger/kept-files.ts';
import { openTextCache as open } from '../../src/press/ledger/text-cache.ts';
import { load } from '../../src/press/load.ts';
import { freshFolder } from '../fresh-folder.ts';
import { article, first, now, png, siteYaml, writeSite } from '../site.ts';

const openTextCache = (folder: string) => open(keptFiles(folder, () => {}));

const set = {
  html: '<p>A text.</p>',
  text: 'A text.',
  words: 2,
  opening: '',
  pictures: [],
  downloads: [],
  links: [{ to: '/ar/', line: 1, column: 1 }],
  parts: ['a'],
  problems: [],
};

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a text is found again by what it was made from, and by nothing else', () => {
  const folder = freshFolder();
  const { nameOf, write } = openTextCache(folder);
  write(nameOf('A text.'), set);
  const later = openTextCache(folder);
  expect(later.read(later.nameOf('A text.'))).toEqual(set);
  expect(later.read(later.nameOf('A text. '))).toBeNull();
});

test('a damaged entry counts as none', () => {
  const folder = freshFolder();
  const cache = openTextCache(folder);
  cache.write('A text.', set);
  for (const file of filesIn(folder)) writeFileSync(file, '{"html":"<p>A');
  expect(cache.read('A text.')).toBeNull();
});

test('a picture that is gone is missed, though its text was kept', () => {
  const cache = openTextCache(freshFolder());
  const text = article({}, '![A square](a.png)\n');
  expect(load(writeSite({ [first]: text, 'media/a.png': png }), now, cache).problems).toEqual([]);
  expect(load(writeSite({ [first]: text }), now, cache).problems).toMatchObject([
    { rule: 'missing-picture' },
  ]);
});

test('a kept text is not set again', () => {
  const kept = { ...set, html: '<p>Kept.</p>' };
  const written: string[] = [];
  const cache = { ...noTextCache, read: () => kept, write: (name: string) => void written.push(name) };
  const { content } = load(writeSite(), now, cache);
  const records = [...(content?.records.values() ?? [])].flat();
  expect(records.map(({ article: { text } }) => text)).toEqual([textName(kept)]);
  expect(written).toEqual([]);
});

test('a text is made from the base path too, since its links are', () => {
  const folder = freshFolder();
  const bodyUnder = (basePath: string) => {
    const site = siteYaml({ basePath });
    const text = article({}, '[archive](/ar/archive/)\n');
    const cache = openTextCache(folder);
    const { content } = load(writeSite({ 'site.yaml': site, [first]: text }), now, cache);
    const [record] = [...(content?.records.values() ?? [])].flat();
    return cache.read(record?.cacheName ?? '')?.html;
  };
  expect(bodyUnder('/a/')).toContain('href="/a/ar/archive/"');
  expect(bodyUnder('/b/')).toContain('href="/b/ar/archive/"');
});
