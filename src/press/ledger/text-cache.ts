import { createHash } from 'node:crypto';
import type { TextCache } from '../../catalogue/articles/texts.ts';
import { typesettingMark } from '../plan/program-mark.ts';
import { type KeptFiles, keptFiles } from './kept-files.ts';

/**
 * Keeps set texts among the kept files, one file each, named after all that it was made from, this program included:
 * what is read is what it wrote.
 */
export function openTextCache(files: KeptFiles): TextCache {
  const code = typesettingMark();
  const fileFor = (name: string) => `texts/${name.slice(0, 2)}/${name}`;
  return {
    nameOf: (madeFrom) => createHash('sha256').update(code).update(madeFrom).digest('hex'),
    read(name) {
      const kept = files.read(fileFor(name));
      return kept && JSON.parse(kept.toString());
    },
    forget: (name) => files.forget(fileFor(name)),
    write: (name, set) => files.write(fileFor(name), Buffer.from(JSON.stringify(set))),
  };
}

/** The texts that builds kept in a cache folder, for what is to write nothing. */
export const keptTexts = (cache: string): TextCache => ({
  ...openTextCache(keptFiles(cache, () => {})),
  write: () => {},
  forget: () => {},
});
