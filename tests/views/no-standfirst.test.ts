import { expect, test } from 'vitest';
import { searchRecord } from '../../src/press/work/search-records.ts';
import { article, catalogueOf, first } from '../site.ts';
import { pagesOf, viewAt } from './content.ts';

const body = '## عنوان\n\nقال د. طه حسين [كلمته](https://other.example/) أمس. ثم\nذهب.\n\nفقرة أخرى.\n';
const without = (more: Record<string, string | null> = {}) => ({
  [first]: article({ standfirst: null, ...more }, body),
});
const sentence = 'قال د. طه حسين كلمته أمس.';
const address = '/ar/2015/09/15/first/';

test('an article without a standfirst shows none', () => {
  const { article: pages, home } = pagesOf(without());
  expect(viewAt(pages, address).standfirst).toBeNull();
  expect(JSON.stringify(viewAt(home, '/ar/'))).not.toContain(sentence);
});

test('machines are told the first sentence of its text', () => {
  const { article: pages, feed } = pagesOf(without());
  const { frame, structured } = viewAt(pages, address);
  expect(frame.description).toBe(sentence);
  expect(structured.description).toBe(sentence);
  expect(viewAt(feed, '/ar/feed.xml').entries[0]?.summary).toBe(sentence);
});

test('a standfirst that is left empty is none', () => {
  const { article: pages } = pagesOf(without({ standfirst: "''" }));
  expect(viewAt(pages, address).frame.description).toBe(sentence);
});

test('the record keeps the sentence only where it is wanted', () => {
  const [written] = catalogueOf({ [first]: article({}, body) }).articles;
  expect(written).toMatchObject({ standfirst: 'A standfirst.', opening: null });
});

test('the search holds its text alone', () => {
  const { articles, catalogue } = catalogueOf(without());
  const [own] = articles;
  expect(own && searchRecord({ ...catalogue, standing: [] }, own, 'A text.').text).toBe('A text.');
});
