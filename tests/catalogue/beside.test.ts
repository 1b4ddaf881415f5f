import { describe, expect, test } from 'vitest';
import type { ArticleKey } from '../../src/newsroom/address.ts';
import { article, catalogueOf, first, loadSite, png, siteYaml } from '../site.ts';

const second = Buffer.from(png);
second.writeUInt8(second.readUInt8(45) ^ 1, 45);

const bundle = 'ar/2015/09/15/quay/index.md';
const key = 'ar/2015/09/15/quay' as ArticleKey;

test('an article may be a folder with its text in index.md, and its address and name are those of the folder', () => {
  const { articles } = catalogueOf({
    [bundle]: article(),
    'en/2015/09/15/quay.md': article({ translationOf: 'ar/2015/09/15/quay/index.md' }),
  });
  expect(articles.map(({ address }) => address)).toContain('/ar/2015/09/15/quay/');
  expect(articles.find(({ edition }) => edition === 'en')?.translationOf).toBe(key);
});

describe('an article finds a picture', () => {
  test.each([
    ['in its folder', bundle, 'quay.png', 'ar/2015/09/15/quay/quay.png'],
    ['in its folder, from there', bundle, './quay.png', 'ar/2015/09/15/quay/quay.png'],
    ['below its folder', bundle, 'more/quay.png', 'ar/2015/09/15/quay/more/quay.png'],
    ['beside its file', first, 'quay.png', 'ar/2015/09/15/quay.png'],
    ['with a space in its name', first, 'the%20quay.png', 'ar/2015/09/15/the quay.png'],
    ['by its address', first, '/ar/2015/09/15/quay.png', 'ar/2015/09/15/quay.png'],
    ['of another day of its year', first, '../14/quay.png', 'ar/2015/09/14/quay.png'],
    ['in media, from there', first, '../../../../media/quay.png', 'media/quay.png'],
    ['in media', first, 'quay.png', 'media/quay.png'],
    ['decomposed on the disk', first, 'مسأل.png', 'ar/2015/09/15/مسأل.png'.normalize('NFD')],
  ])('%s', (_, file, name, path) => {
    const { texts, records } = catalogueOf({
      [first]: article(),
      [file]: article({}, `![The quay](${name})\n`),
      [path]: png,
    });
    const of = file === bundle ? key : ('ar/2015/09/15/first' as ArticleKey);
    expect(texts.get(of)?.html).toMatch(/<img src="\/media\/[0-9a-f]+-1\.jpg"/);
    expect([...records.values()].flat().flatMap(({ media }) => media)).toMatchObject([
      { path: path.normalize('NFC') },
    ]);
  });
});

test('what lies beside an article goes before what media has under the same name', () => {
  const { articles } = catalogueOf({
    [first]: article({ image: '{ file: a.png, alt: A }' }),
    'ar/2015/09/15/a.png': second,
    'media/a.png': png,
  });
  expect(articles[0]?.image?.found?.path).toBe('ar/2015/09/15/a.png');
});

test('a file beside an article that it links to stands at its own path; a picture becomes one of the site', () => {
  const { texts, records } = catalogueOf({
    [bundle]: article(
      {},
      '[Report](report.pdf#page=2), [quay](quay.png), [again](/ar/2015/09/15/quay/report.pdf)\n',
    ),
    'ar/2015/09/15/quay/report.pdf': '%PDF',
    'ar/2015/09/15/quay/quay.png': png,
  });
  expect(texts.get(key)?.html).toContain('href="/ar/2015/09/15/quay/report.pdf#page=2"');
  expect(texts.get(key)?.html).toMatch(/href="\/media\/[0-9a-f]+-1\.jpg"/);
  const outputs = [...records.values()].flat().flatMap(({ media }) => media.map((each) => each.outputs[0]));
  expect(outputs[0]).toBe('ar/2015/09/15/quay/report.pdf');
});

test('a link of another article to a file that is published is alive', () => {
  const { problems } = loadSite({
    [bundle]: article({}, '[Report](report.pdf)\n'),
    'ar/2015/09/15/quay/report.pdf': '%PDF',
    [first]: article({}, '[Report](/ar/2015/09/15/quay/report.pdf)\n'),
    'ar/2014/09/15/older.md': article(
      { published: '2014-09-15' },
      '[Report](/ar/2015/09/15/quay/report.pdf)\n',
    ),
  });
  expect(problems).toEqual([]);
});

test('a picture that is missing leaves its words on the page, and nothing that a browser would look for', () => {
  const body =
    '![The quay](quay.png "At dawn")\n\n![Inline](a.png) words, ![data](data:image/png;base64,AAAA)\n';
  const { texts } = catalogueOf({
    'site.yaml': siteYaml({ missingPictures: 'warning' }),
    [first]: article({}, body),
  });
  const html = texts.get('ar/2015/09/15/first' as ArticleKey)?.html ?? '';
  expect(html).not.toMatch(/<img|src=|data:|quay\.png/);
  for (const words of ['The quay', '<figcaption>At dawn</figcaption>', 'Inline', '>data<'])
    expect(html.replace(/<\/?bdi[^>]*>/g, '')).toContain(words);
});

describe('a link from the root around a picture of media', () => {
  const linked = '[![The quay](/img/quay.png)](/img/quay.png)\n';

  test('leads to that picture', () => {
    const { texts } = catalogueOf({ [first]: article({}, linked), 'media/img/quay.png': png });
    expect(texts.values().next().value?.html).toMatch(/<a href="\/media\/[0-9a-f]+-1\.jpg"/);
  });

  test('leads nowhere where that picture is missing, which is told once', () => {
    const { problems } = loadSite({ [first]: article({}, linked) });
    expect(problems).toMatchObject([{ rule: 'missing-picture', values: { picture: 'img/quay.png' } }]);
  });
});

test('a link from the root to a document that is not there is told as it is written', () => {
  const { problems } = loadSite({ [first]: article({}, '[Report](/wp-content/uploads/report.pdf)\n') });
  expect(problems).toMatchObject([
    { rule: 'dead-link', values: { target: '/wp-content/uploads/report.pdf' } },
  ]);
});
