import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** For the end of each file of tests, as vitest.config.ts has it. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** An empty folder, gone after the tests of the file that asked for it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-'));
  folders.push(folder);
  return folder;
}
