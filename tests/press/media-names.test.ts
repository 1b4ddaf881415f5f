import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { sijill } from '../command.ts';
import { freshFolder } from '../fresh-folder.ts';
import { serve } from '../serve.ts';
import { article, type Changes, catalogueOf, first, loadSite, png, siteYaml, writeSite } from '../site.ts';

/** Names of files as disks have them, and as addresses do. */
const names = [
  ['a#b', 'a%23b'],
  ['a b', 'a%20b'],
  ['100%', '100%25'],
  ['what?', 'what%3F'],
  ['a%23c', 'a%2523c'],
  ['a+b&c=d', 'a%2Bb%26c%3Dd'],
  ['صورة', '%D8%B5%D9%88%D8%B1%D8%A9'],
  ['e\u0301te\u0301', '%C3%A9t%C3%A9'],
  ['\u00e9t\u00e9 2', 'e%CC%81te%CC%81%202'],
] as const;

/** Article bodies and front matter that name files of an ending, as addresses have them. */
const text = names
  .map(
    ([, name]) => `![A](${name}.png)

<img src="${name}.png" alt="B">

::figure[C]{src=${name}.png alt=C}

[D](${name}.pdf), [E](/media/${name}.pdf)

::video{src=${name}.mp4 poster=${name}.png captions=${name}.vtt}
`,
  )
  .join('\n');

const files = Object.fromEntries(
  names.flatMap(([name]) => [
    [`media/${name}.png`, png],
    [`media/${name}.pdf`, '%PDF'],
    [`media/${name}.mp4`, 'film'],
    [`media/${name}.vtt`, 'WEBVTT\n'],
  ]),
);

/** What is told of them; Windows takes no question mark. */
const toldOf = (changes: Changes) =>
  loadSite(changes).problems.filter(({ rule }) => rule !== 'unportable-name');

const browser = await launchBrowser();
afterAll(() => browser?.close());

describe('a file is found by its name as an address has it', () => {
  test('in a text, and beside it', () => {
    expect(toldOf({ ...files, [first]: article({}, text) })).toEqual([]);
    const beside = Object.entries(files).map(([path, file]) => [
      path.replace('media', 'ar/2015/09/15'),
      file,
    ]);
    const problems = toldOf({
      ...Object.fromEntries(beside),
      [first]: article({}, text.replace(/, \[E.*/g, '')),
    });
    expect(problems).toEqual([]);
  });

  test.each(names.flat())('as the logo: %s', (name) => {
    const logo = JSON.stringify(`${name}.png`);
    expect(toldOf({ ...files, 'site.yaml': siteYaml({ logo }) })).toEqual([]);
  });

  test('with a query or a fragment, which no name of a file has', () => {
    const written = text
      .replace(/(\w+)=([^\s"]+\.(?:png|mp4|vtt))/g, '$1="$2"')
      .replace(/\.(?:png|mp4|vtt)\b/g, '$&?v=2#t=9');
    expect(
      toldOf({ ...files, [first]: article({ image: '{ file: a+b&c=d.png?v=2, alt: A }' }, written) }),
    ).toEqual([]);
    expect(toldOf({ ...files, 'site.yaml': siteYaml({ logo: '/media/100%25.png?v=2' }) })).toEqual([]);
    expect(toldOf({ [first]: article({}, '![A](a.png?v=2)') })).toMatchObject([
      { rule: 'missing-picture', values: { picture: 'a.png?v=2' } },
    ]);
  });

  test.each(names.flat())('in front matter: %s', (name) => {
    const image = `{ file: ${JSON.stringify(`${name}.png`)}, alt: A }`;
    expect(toldOf({ ...files, [first]: article({ image }) })).toEqual([]);
  });

  test('but one that is there under that very name comes first', () => {
    const { articles } = catalogueOf({
      [first]: article({ image: '{ file: "a%20b.png", alt: A }' }),
      'media/a b.png': png,
      'media/a%20b.png': png,
    });
    expect(articles[0]?.image?.file).toBe('media/a%20b.png');
  });

  test('and is linked to from another year', () => {
    const { problems } = loadSite({
      [first]: article({}, '[A](a%23b.pdf)\n'),
      'ar/2015/09/15/a#b.pdf': '%PDF',
      'ar/2014/b.md': article(
        { published: '2014' },
        '[A](/ar/2015/09/15/a%23b.pdf), [B](/ar/2015/09/15/a%23c.pdf)\n',
      ),
    });
    expect(problems).toMatchObject([{ rule: 'dead-link', values: { target: '/ar/2015/09/15/a%23c.pdf' } }]);
  });
});

test.skipIf(!browser)(
  'every address of such a file leads to it in a browser',
  async () => {
    const root = writeSite({ ...files, [first]: article({}, text) });
    const site = join(freshFolder(), 'site');
    const { code } = await sijill(['build', '--content', root, '--output', site, '--cache', freshFolder()]);
    expect(code).toBe(0);
    const server = await serve(site);
    const page = await browser?.newPage();
    await page?.goto(`${server.origin}/ar/2015/09/15/first/`);
    const addresses = await page?.evaluate(() =>
      ['img', 'source', 'video', 'track', 'main a[href^="/media"]'].flatMap((selector) =>
        [...document.querySelectorAll(selector)].flatMap((each) =>
          ['src', 'poster', 'href'].flatMap((name) => each.getAttribute(name) ?? []),
        ),
      ),
    );
    expect(addresses?.length).toBeGreaterThan(names.length * 7);
    const statuses = await page?.evaluate(
      (all) => Promise.all(all.map(async (address) => `${(await fetch(address)).status} ${address}`)),
      addresses ?? [],
    );
    expect(statuses?.filter((each) => !each.startsWith('200'))).toEqual([]);
    await server.close();
  },
  60_000,
);
