import { expect, test } from 'vitest';
import { addressBook } from '../../src/catalogue/articles/address-book.ts';
import { takeCensus } from '../../src/catalogue/files/census.ts';
import { listFolder } from '../../src/catalogue/files/files.ts';
import { pictureFinder } from '../../src/catalogue/files/pictures.ts';
import { readReference } from '../../src/catalogue/settings/reference.ts';
import { summarise } from '../../src/catalogue/summaries/summary.ts';
import { divideFiles } from '../../src/catalogue/summaries/volumes.ts';
import type { Address } from '../../src/newsroom/address.ts';
import { newsroom } from '../press/newsroom.ts';
import { article, type Changes, catalogueOf, first, now, writeSite } from '../site.ts';
import { allPages, contentOf } from '../views/content.ts';

function bookOf(changes: Changes) {
  const root = writeSite(changes);
  const { files } = listFolder(root);
  const { value: reference } = readReference(root, files, pictureFinder(root, files));
  if (!reference) throw new Error('The site cannot be read');
  const { records } = catalogueOf(changes);
  const summaries = new Map(
    [...records].map(([id, ofVolume]) => [id, summarise(ofVolume, now, reference.subjects)]),
  );
  return addressBook(divideFiles(takeCensus(root, files)), reference, summaries);
}

test('every page that a site has is in the book', () => {
  const find = bookOf(newsroom());
  const addresses = allPages(contentOf(newsroom())).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((address) => find(address) !== 'page')).toEqual([]);
});

test('an address beside those that a site has is not in the book', () => {
  const find = bookOf(newsroom());
  const has = new Set<string>(allPages(contentOf(newsroom())).map(({ address }) => address));
  const beside = [...has].flatMap((address) =>
    [
      address.replace(/\/([^/]+)\/$/, '/$1-2/'),
      address.replace('2014', '1999'),
      address.replace('/ar/', '/fr/'),
    ].filter((other) => !has.has(other) && !/\/\d{4}-2\/$/.test(other)),
  );
  expect(beside.length).toBeGreaterThan(100);
  expect(beside.filter((address) => find(address as Address) !== 'nothing')).toEqual([]);
});

test('what a person wrote stands under the person alone', () => {
  const find = bookOf({ [first]: article({ byline: '[writer]' }) });
  const addresses = ['/ar/people/writer/', '/ar/people/writer/by/2015/', '/ar/by/writer/'] as Address[];
  expect(addresses.map(find)).toEqual(['page', 'page', 'nothing']);
});

test('what readers may not see yet is told from what is not there, by each of its addresses', () => {
  const find = bookOf({
    'ar/2015/09/16/خبر.md': article({ published: '2015-09-16', draft: 'true', aliases: '[/old/]' }),
  });
  const addresses = ['/ar/2015/09/16/خبر/', '/old/', '/ar/2015/09/16/'] as Address[];
  expect(addresses.map(find)).toEqual(['hidden', 'hidden', 'nothing']);
});
