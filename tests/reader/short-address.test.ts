import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleAddress, articleKey, isAscii, outputFile, shortAddress } from '../../src/newsroom/address.ts';
import type { EditionId } from '../../src/newsroom/names.ts';
import { builtSite } from './built-site.ts';

const date = { year: 2012, month: 12, day: 18 };
const slug = 'اليوم-العالمي-للغة-العربية';
const edition = 'ar' as EditionId;

test('a short address is ASCII, of ten signs, and the same for ever', () => {
  const address = shortAddress(articleKey(edition, date, slug));
  expect(isAscii(address)).toBe(true);
  expect(address).toBe(shortAddress(articleKey(edition, date, slug.normalize('NFD'))));
  expect(address).toMatchInlineSnapshot(`"/s/jwpfrn2sz8/"`);
});

test('an article with an Arabic slug is found at its short address too, and says so; one in ASCII needs none', async () => {
  const site = await builtSite();
  const page = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');
  const short = shortAddress(articleKey(edition, date, slug));
  const address = articleAddress(edition, date, slug);
  expect(page(short)).toContain(`url=${encodeURI(address)}`);
  expect(page(address)).toContain(`https://sijill.example${short}`);
  expect(page('/ar/2015/09/15/white-house-russia/')).not.toContain('sijill.example/s/');
  expect(
    existsSync(join(site, outputFile(shortAddress(articleKey(edition, date, 'white-house-russia'))))),
  ).toBe(false);
});
