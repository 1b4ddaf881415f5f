import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProblems } from '../../src/catalogue/articles/copy.ts';
import { load } from '../../src/press/load.ts';
import { article, type Changes, first, now, writeSite } from '../site.ts';

/** Of text twice as long so much more work at most: twice, and a little for what is sorted. */
const most = 2.3;

/** In bytes: so long that what is done once for every site hardly counts. */
const size = 8 * 1024;

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
afterAll(() => session.disconnect());

/** How many blocks of code V8 executes to check a site, the copy checks included: the same on any machine. */
async function workOf(changes: Changes): Promise<number> {
  const root = writeSite(changes);
  await session.post('Profiler.takePreciseCoverage');
  load(root, now);
  copyProblems(root);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const lines = (text: (index: number) => string, bytes: number) =>
  Array.from({ length: Math.floor(bytes / text(0).length) }, (_, index) => text(index)).join('');

const texts: Readonly<Record<string, (bytes: number) => Changes>> = {
  'keys of front matter': (bytes) => ({
    [first]: article({ imported: `\n${lines((index) => `  k${index}: a\n`, bytes)}` }),
  }),
  'items of front matter': (bytes) => ({
    [first]: article({ topics: `[${'elections, '.repeat(bytes / 11)}]` }),
  }),
  captions: (bytes) => ({
    [first]: article({ image: `{ file: a.png, alt: A, caption: "${'هذة a, '.repeat(bytes / 8)}" }` }),
  }),
  'lists of subjects': (bytes) => ({
    'subjects/topics.yaml': lines((index) => `k${index}: N${index}\n`, bytes),
  }),
  'standing pages': (bytes) => ({
    'pages/ar/about.md': `---\ntitle: A\n---\n\n${'A *text* of [a](https://a.org).\n\n'.repeat(bytes / 33)}`,
  }),
  // Not quotations and lists: micromark goes through all before each of them (2.31), which depth.ts bounds by counting.
  bodies: (bytes) => ({ [first]: article({}, 'قال «نعم» *a_ ![a](b) `c`\n\n# a\n\n'.repeat(bytes / 36)) }),
};

describe('a text twice as long is twice the work:', () => {
  test.each(Object.entries(texts))('%s', async (_, changesOf) => {
    // What is made once, such as an edition's compositor, is compiled and made before.
    await workOf(changesOf(size));
    const [once, twice] = [await workOf(changesOf(size)), await workOf(changesOf(2 * size))];
    expect(twice / once).toBeLessThan(most);
  });
});
