import { dirname } from 'node:path';
import { renameOver } from './folders.ts';
import { settleFolder } from './settle.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes a file under another name first, so that a build that is killed leaves no half of one. A power cut may: what
 * is kept so is held against its hash when it is read, and losing it costs time alone. To wait for the disk at each
 * (fsync) took 57 s for 10,000 texts, which take 3 s without.
 */
export function keepFile(file: string, bytes: Uint8Array): void {
  const aside = `${file}.${process.pid}`;
  writeFile(aside, bytes);
  renameOver(aside, file);
}

/** Writes a file that must outlast a power cut: its bytes are on the disk before it has its name. */
export function keepForCertain(file: string, bytes: Uint8Array): void {
  const aside = `${file}.${process.pid}`;
  writeFile(aside, bytes, true);
  renameOver(aside, file);
  settleFolder(dirname(file));
}
