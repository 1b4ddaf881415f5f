import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../fresh-folder.ts';

const repository = join(import.meta.dirname, '../..');

/** The program alone, in a folder of its own, to be changed. */
export function generatorCopy(): string {
  const folder = freshFolder();
  for (const part of ['src', 'layouts', '.eleventy.ts', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
