import { expect, test } from 'vitest';
import { pictureFinder } from '../../src/catalogue/files/pictures.ts';
import { article, catalogueOf, first, loadSite, png, writeSite } from '../site.ts';

test('a picture has its size in pixels', () => {
  const picture = pictureFinder(writeSite({ 'media/a.png': png }), ['media/a.png']);
  expect(picture('media/a.png')).toMatchObject({ width: 1, height: 1, format: 'png' });
});

test('an empty alternative text in front matter says that a picture is decoration', () => {
  const { problems } = loadSite({
    [first]: article({ image: '{ file: a.png, alt: "" }' }),
    'media/a.png': png,
  });
  expect(problems).toEqual([]);
});

test('a text may name a picture by its path from the article, from the root or from media', () => {
  const body = '![A](../../../../../media/a%20b.png)\n![B](/media/a%20b.png)\n![C](<a b.png>)\n';
  const { texts } = catalogueOf({ [first]: article({}, body), 'media/a b.png': png });
  const sources = [...(texts.values().next().value?.html ?? '').matchAll(/ src="([^"]*)"/g)].map(
    ([, src]) => src,
  );
  expect(sources).toHaveLength(3);
  expect(new Set(sources).size).toBe(1);
});

test('a name is the same composed and decomposed', () => {
  const { problems } = loadSite({
    [first]: article({ image: '{ file: "e\u0301te\u0301.png", alt: A }' }, '![A](e\u0301te\u0301.png)\n'),
    'media/e\u0301te\u0301.png': png,
  });
  expect(problems).toEqual([]);
});
