import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problemsAlone } from '../../catalogue/articles/read-alone.ts';
import { absentFiles, absentFolder } from '../../catalogue/files/absent-files.ts';
import { type Census, takeCensus, updateCensus } from '../../catalogue/files/census.ts';
import { listFolder } from '../../catalogue/files/files.ts';
import { readIndex } from '../../catalogue/files/git-index.ts';
import { pictureFinder } from '../../catalogue/files/pictures.ts';
import { isError, type Problem } from '../../catalogue/problems/problem.ts';
import { tellOnce } from '../../catalogue/problems/tell-once.ts';
import { type Reference, readReference } from '../../catalogue/settings/reference.ts';
import { divideFiles } from '../../catalogue/summaries/volumes.ts';
import { isMedia, readPath, roomOf, rooms } from '../../newsroom/content-folder.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import type { ReferenceCache } from '../ledger/reference-cache.ts';
import { fingerprintFinder, settingsFingerprint } from './fingerprints.ts';
import type { Survey } from './survey.ts';
import { isUnsettled } from './unsettled.ts';

/**
 * Surveys the content folder; where `changed` are all paths in it that changed since the last time, only these. What
 * `cache` has of it is not read again.
 */
export type Surveyor = (changed?: readonly string[], cache?: ReferenceCache) => Survey | Problem[];

/** The rooms that the reference is read from; pictures because of the logo. */
const isReference = (file: string) =>
  rooms.includes(roomOf(file)) || ['site', 'authorities'].includes(readPath(file).kind);

/** The files of a content folder, and what is wrong with its links. */
interface Count {
  files: Census;
  hasLinks: boolean;
  links: Problem[];
}

/** Counts the files; what is wrong, where not all of them are there. */
function count(root: string): Count | Problem[] {
  if (!existsSync(root)) return [absentFolder(root)];
  const { files, hasLinks, problems } = listFolder(root);
  const index = readIndex(root);
  const absent = absentFiles(root, files, index);
  return absent.length > 0 ? absent : { files: takeCensus(root, files, index), hasLinks, links: problems };
}

/** The count after some paths changed; null where only a new one can tell. */
function recount(root: string, counted: Count, changed: readonly string[]): Count | null {
  const files = counted.hasLinks ? null : updateCensus(root, counted.files, changed);
  return files && { ...counted, files };
}

/** Surveys a content folder again and again; gives the problems alone where they leave nothing to go on with. */
export function openSurveyor(root: string): Surveyor {
  let counted: Count | null = null;
  let read: { fingerprint: string; reference: Reference | null; problems: Problem[] } | null = null;
  return (changed, cache) => {
    const begun = Date.now();
    const recounted = (counted && changed && recount(root, counted, changed)) ?? count(root);
    counted = Array.isArray(recounted) ? null : recounted;
    if (Array.isArray(recounted)) return recounted;
    const { files, links } = recounted;
    const ofReference = [...files].filter(([file]) => isReference(file));
    const fingerprint = fingerprintOf(ofReference);
    if (read?.fingerprint !== fingerprint) {
      const names = [...files.keys()];
      const known = cache?.read(fingerprint);
      const { value: reference, problems } = known
        ? { value: known.reference, problems: known.problems }
        : readReference(root, names, pictureFinder(root, names));
      read = { fingerprint, reference, problems };
      const isSettled = () => ofReference.every(([file]) => !isUnsettled(join(root, file), begun));
      if (!known && reference && !problems.some(isError) && isSettled())
        cache?.write(fingerprint, { reference, problems });
    }
    const { reference } = read;
    const problems = [...links, ...read.problems];
    const divided = divideFiles(files);
    if (!reference) return tellOnce([...problems, ...problemsAlone(root, divided)]);
    return {
      begun,
      files,
      media: new Map([...files].filter(([file]) => isMedia(file))),
      divided,
      reference,
      settings: settingsFingerprint(files, reference),
      fingerprintOfName: fingerprintFinder(files, reference),
      problems,
    };
  };
}
