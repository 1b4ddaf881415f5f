import { statSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../../language/position.ts';
import { isAscii } from '../../newsroom/address.ts';
import { siteFile } from '../../newsroom/content-folder.ts';
import { hostLimits, isNear } from '../../newsroom/hosts.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import type { Site } from '../../newsroom/site.ts';
import type { ArticleRecord } from '../articles/record.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { publishedOf, type VolumeSummary } from '../summaries/summary.ts';

/** What is known of a content folder that was read: its files, and what readers may see of its articles at `now`. */
interface Known {
  root: string;
  files: readonly string[];
  records: ReadonlyMap<VolumeId, readonly ArticleRecord[]>;
  summaries: ReadonlyMap<VolumeId, VolumeSummary>;
  now: number;
}

/**
 * What the site's host does not take, or soon will not, as far as it is known before anything is made: how many files
 * there will be at least, and how large those are that are copied as they are. What pages and pictures weigh is told
 * when the site is built.
 */
export function hostProblems({ host }: Site, known: Known): Problem[] {
  const limits = hostLimits[host];
  const { files, bytes, fileBytes } = limits;
  const copies = bytes === null && fileBytes === null ? [] : copiedFiles(known);
  const tooLarge = copies.filter((copy) => fileBytes !== null && copy.bytes > fileBytes);
  const ofCopies = copies.reduce((sum, copy) => sum + copy.bytes, 0);
  const count = files === null ? 0 : fewestFiles(known);
  const most = limits.filesOfOtherPlan ?? files ?? 0;
  return [
    ...tooLarge.map((copy) =>
      problem('error', 'large-for-host', copy.file, start, {
        host,
        megabytes: megabytes(copy.bytes),
        limit: megabytes(fileBytes ?? 0),
      }),
    ),
    ...(isNear(ofCopies, bytes)
      ? [
          problem(ofCopies > bytes ? 'error' : 'warning', 'large-site', siteFile, start, {
            host,
            megabytes: megabytes(ofCopies),
            limit: megabytes(bytes),
          }),
        ]
      : []),
    ...(isNear(count, files)
      ? [
          problem(count > most ? 'error' : 'warning', 'many-files', siteFile, start, {
            host,
            count: String(count),
            limit: String(count > most ? most : files),
          }),
        ]
      : []),
  ];
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');

/** The files of the content that the site has as they are. */
function copiedFiles({ root, files, summaries }: Known): { file: string; bytes: number }[] {
  const copied = new Set(
    [...summaries.values()].flatMap(({ media }) =>
      media.flatMap(({ path, outputs }) => (outputs.includes(path) ? [path] : [])),
    ),
  );
  return files
    .filter((file) => copied.has(file.normalize('NFC')))
    .map((file) => ({ file, bytes: statSync(join(root, file)).size }));
}

/** An article has a page and its text for the search; days have pages, and other addresses; there are more. */
function fewestFiles({ records, summaries, now }: Known): number {
  const ofMedia = new Set(
    [...summaries.values()].flatMap(({ media }) => media.flatMap(({ outputs }) => outputs)),
  );
  const ofVolumes = [...records].map(([id, ofVolume]) => {
    const published = publishedOf(ofVolume, now);
    const others = published.map(({ address, aliases }) => aliases.length + (isAscii(address) ? 0 : 1));
    const dates = Object.keys(summaries.get(id)?.dates ?? {}).length;
    return others.reduce((sum, each) => sum + each + 2, dates);
  });
  return ofVolumes.reduce((sum, each) => sum + each, ofMedia.size);
}
