import { expect, test } from 'vitest';
import { nearLine, progressReporter } from '../../src/cli/console.ts';

test('how far a long phase has come is told at most once in a time, in lines of their own', () => {
  const lines: string[] = [];
  let now = 0;
  const tell = progressReporter(
    (line) => lines.push(line),
    10_000,
    () => now,
  );
  for (let done = 1; done <= 2500; done++) {
    now += 10;
    tell('pictures', done, 2500);
  }
  expect(lines).toEqual(['pictures… 1,000 of 2,500', 'pictures… 2,000 of 2,500']);
});

test('what a site has of what its host takes is told with its share', () => {
  const near = { otherPlan: null, path: null };
  expect([
    nearLine('cloudflare-pages', { ...near, of: 'files', much: 17_214, limit: 20_000, otherPlan: 100_000 }),
    nearLine('github-pages', { ...near, of: 'bytes', much: 1_204_000_000, limit: 1_000_000_000 }),
    nearLine('cloudflare-pages', {
      ...near,
      of: 'bytes of a file',
      much: 26_214_401,
      limit: 26_214_400,
      path: 'media/film.mp4',
    }),
    nearLine('netlify', { ...near, of: 'files of a folder', much: 50_000, limit: 54_000, path: 'media' }),
  ]).toEqual([
    'cloudflare-pages takes 20,000 files, on another plan 100,000; this site has 17,214, 86 %',
    'github-pages takes 1,000.0 MB in all; this site has 1,204.0 MB, 120 %',
    'cloudflare-pages takes 26.2 MB a file; media/film.mp4 has 26.2 MB, 100 %',
    'netlify takes 54,000 files a folder; media has 50,000, 92 %',
  ]);
});
