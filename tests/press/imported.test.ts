import { expect, test } from 'vitest';
import { copyReader } from '../../src/catalogue/articles/copy.ts';
import { searchRecord } from '../../src/press/work/search-records.ts';
import { article, catalogueOf, first, loadSite, writeSite } from '../site.ts';
import { allPages, contentOf } from '../views/content.ts';

const imported =
  '\n  id: 4711\n  date: 2009-01-02 10:00:00\n  tags: [Unspoken, "unspoken: 2"]\n  title: Unspoken word,another # and a comment\n  0: { a: [null, 1.5, true], Unspoken key: ~ }';
const site = { [first]: article({ imported, byline: '{ name: A Writer }' }) };

test('what is carried along may be any mapping, is told of in nothing, and is shown to nobody', () => {
  expect(loadSite(site).problems).toEqual([]);
  expect(JSON.stringify(allPages(contentOf(site)))).not.toMatch(/unspoken|4711/i);
  expect(JSON.stringify([...catalogueOf(site).records])).not.toMatch(/unspoken|4711/i);
});

test('copy checks leave it as it was', () => {
  const text = article({ imported: '\n  title: "وقال , ثم ذهب"' });
  expect(copyReader(writeSite()).read(first, text)).toEqual([]);
});

test('the search finds an article by a name in its byline that leads to no page', () => {
  const { articles, catalogue } = catalogueOf(site);
  const [own] = articles;
  const record = own && searchRecord({ ...catalogue, standing: [] }, own, 'A text.');
  // Of which the index has its own field: see tests/search/engine.
  expect(record?.byline).toEqual(['A Writer']);
});
