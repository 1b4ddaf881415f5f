import { serialize } from 'node:v8';
import type { TextCache } from '../../catalogue/articles/texts.ts';
import { sha256 } from '../../newsroom/fingerprint.ts';
import { typesettingFingerprint } from '../plan/program-fingerprint.ts';
import { type KeptFiles, keptFiles, readSerialized } from './kept-files.ts';

/**
 * Keeps set texts among the kept files, one file each, named after all that it was made from, this program included:
 * what is read is what it wrote.
 */
export function openTextCache(files: KeptFiles): TextCache {
  const code = typesettingFingerprint();
  const fileFor = (name: string) => `texts/${name.slice(0, 2)}/${name}`;
  return {
    nameOf: (madeFrom) => sha256(code, madeFrom).digest('hex'),
    read: (name) => readSerialized(files, fileFor(name)),
    forget: (name) => files.forget(fileFor(name)),
    write: (name, set) => files.write(fileFor(name), serialize(set)),
  };
}

/** The texts that builds kept in a cache folder, for what is to write nothing. */
export const keptTexts = (cache: string): TextCache => ({
  ...openTextCache(keptFiles(cache, () => {})),
  write: () => {},
  forget: () => {},
});
