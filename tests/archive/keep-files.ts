import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './files.ts';
import { fileWriter } from './write-archive.ts';

/** Every file has this time, so that nothing but its bytes tells whether it changed. */
const time = new Date('2026-01-01T00:00:00Z');

/** The paths that changed from one state of a folder to another, each with what became of it: `+`, `−` or `~`. */
export const changedFiles = (before: Files, after: Files): string[] => [
  ...[...after].flatMap(([path, content]) => {
    const old = before.get(path);
    if (old === undefined) return [`+ ${path}`];
    return Buffer.from(old).equals(Buffer.from(content)) ? [] : [`~ ${path}`];
  }),
  ...[...before.keys()].filter((path) => !after.has(path)).map((path) => `− ${path}`),
];

/** Brings a folder that holds some files to hold others; files that stay are not touched. Gives what changed. */
export function keepFiles(folder: string, before: Files, after: Files): string[] {
  const changed = changedFiles(before, after);
  const write = fileWriter(folder);
  for (const line of changed) {
    const path = line.slice(2);
    const content = after.get(path);
    if (content === undefined) rmSync(join(folder, path));
    else {
      write(path, content);
      utimesSync(join(folder, path), time, time);
    }
  }
  return changed;
}
