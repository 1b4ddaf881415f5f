import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTextCache } from '../../src/build/text-cache.ts';
import { load } from '../../src/catalogue/load.ts';
import { article, first, freshFolder, now, png, siteYaml, writeSite } from '../site.ts';

const set = { html: '<p>A text.</p>', text: 'A text.', words: 2, pictures: [], downloads: [], problems: [] };

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a text is found again by what it was made from, and by nothing else', () => {
  const folder = freshFolder();
  openTextCache(folder).write('A text.', set);
  expect(openTextCache(folder).read('A text.')).toEqual(set);
  expect(openTextCache(folder).read('A text. ')).toBeNull();
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
  const cache = { read: () => kept, write: (madeFrom: string) => written.push(madeFrom) };
  const { content } = load(writeSite(), now, cache);
  expect([...(content?.texts.values() ?? [])]).toEqual([kept]);
  expect(written).toEqual([]);
});

test('a text is made from the base path too, since its links are', () => {
  const folder = freshFolder();
  const bodyUnder = (basePath: string) => {
    const site = siteYaml({ basePath });
    const text = article({}, '[archive](/ar/archive/)\n');
    const { content } = load(writeSite({ 'site.yaml': site, [first]: text }), now, openTextCache(folder));
    return content?.texts.values().next().value?.html;
  };
  expect(bodyUnder('/a/')).toContain('href="/a/ar/archive/"');
  expect(bodyUnder('/b/')).toContain('href="/b/ar/archive/"');
});
