import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MediaUse } from '../../src/catalogue/articles/record.ts';
import { hostProblems } from '../../src/catalogue/settings/host-problems.ts';
import { summarise } from '../../src/catalogue/summaries/summary.ts';
import type { HostName } from '../../src/newsroom/hosts.ts';
import { catalogueOf, now, writeSite } from '../site.ts';

const { catalogue, records } = catalogueOf();

/** What is told of the smallest site, which has one article, where that shows `media`. */
function told(host: HostName, media: readonly MediaUse[], root = '', files: readonly string[] = []) {
  const summaries = new Map(
    [...records].map(([id, ofVolume]) => {
      const summary = summarise(ofVolume, now, catalogue.subjects);
      return [id, { ...summary, media: summary.articles > 0 ? media : [] }];
    }),
  );
  return hostProblems({ ...catalogue.site, host }, { root, files, records, summaries, now }).map(
    ({ level, rule, values: { count, megabytes, limit } }) =>
      [level, rule, count ?? megabytes, 'of', limit].join(' '),
  );
}

describe('how many files a site has at least is held against what its host takes', () => {
  /** An article has a page, a text for the search and the page of its day. */
  const withFiles = (count: number, host: HostName) => {
    const outputs = Array.from({ length: count - 3 }, (_, number) => `media/${number}.avif`);
    return told(host, [{ path: 'media/picture.jpg', outputs }]);
  };

  test('four fifths of it are a warning', () => {
    expect(withFiles(15_999, 'cloudflare-pages')).toEqual([]);
    expect(withFiles(16_000, 'cloudflare-pages')).toEqual(['warning many-files 16000 of 20000']);
  });

  test('more than any plan of the host takes is an error', () => {
    expect(withFiles(100_000, 'cloudflare-pages')).toEqual(['warning many-files 100000 of 20000']);
    expect(withFiles(100_001, 'cloudflare-pages')).toEqual(['error many-files 100001 of 100000']);
  });

  test('a host that takes any number is never too small', () => {
    expect(withFiles(200_000, 'nginx')).toEqual([]);
  });
});

test.each([
  [799_000_000, []],
  [801_000_000, ['warning large-site 801 of 1000']],
  [1_001_000_000, ['error large-site 1001 of 1000']],
])('films of %i bytes in all are held against what the host takes', (bytes, problems) => {
  const film = 'media/film.mp4';
  const root = writeSite({ [film]: '' });
  // A file with nothing in it takes no room on a disk.
  truncateSync(join(root, film), bytes);
  expect(told('github-pages', [{ path: film, outputs: [film] }], root, [film])).toEqual(problems);
});
