import { posix } from 'node:path';
import { type HostName, hostLimits, isNear } from '../../newsroom/hosts.ts';
import { sizeByFingerprint } from '../disk/bytes-fingerprint.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Something of which a site has nearly as much as its host takes, or more. */
export interface NearLimit {
  of: 'files' | 'bytes' | 'bytes of a file' | 'files of a folder';
  much: number;
  limit: number;
  /** How much another plan of the host takes; null where there is none. */
  otherPlan: number | null;
  /** The file or the folder; null for the whole site. */
  path: string | null;
}

/** What of a site is near the limits of its host, by its ledger. Pages and the search's files are small, each in a folder of few. */
export function nearLimits(
  host: HostName,
  { media, files }: Pick<Ledger, 'media' | 'files'>,
  site: { files: number; bytes: number },
): NearLimit[] {
  const limits = hostLimits[host];
  const fingerprints = new Map([
    ...Object.entries(media).map(([path, { output }]): [string, string] => [path, output]),
    ...Object.entries(files),
  ]);
  const folders = new Map<string, number>();
  for (const path of fingerprints.keys()) {
    const folder = posix.dirname(path);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const near = (
    of: NearLimit['of'],
    much: number,
    limit: number | null,
    otherPlan: number | null = null,
    path: string | null = null,
  ): NearLimit[] => (isNear(much, limit) ? [{ of, much, limit, otherPlan, path }] : []);
  return [
    ...near('files', site.files, limits.files, limits.filesOfOtherPlan),
    ...near('bytes', site.bytes, limits.bytes),
    ...[...fingerprints].flatMap(([path, fingerprint]) =>
      near('bytes of a file', sizeByFingerprint(fingerprint), limits.fileBytes, null, path),
    ),
    ...[...folders].flatMap(([folder, count]) =>
      near('files of a folder', count, limits.folderFiles, null, folder),
    ),
  ];
}
