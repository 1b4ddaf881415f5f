import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { type KeptFiles, keptFiles } from '../kept-files.ts';
import { beside } from './beside.ts';

const journalShape = z.array(z.string());

/**
 * The paths that a publishing which did not end may have written or removed; null where none was broken off, and
 * `damaged` where one was, but nobody can tell any more which paths.
 */
export function readJournal(output: string): readonly string[] | 'damaged' | null {
  let isDamaged = false;
  const { kept, name } = journalOf(output, () => {
    isDamaged = true;
  });
  const bytes = kept.read(name);
  if (bytes) return journalShape.parse(JSON.parse(bytes.toString()));
  return isDamaged ? 'damaged' : null;
}

/** Says in `.NAME.journal` beside the output, before the first file moves, which paths will be written or removed. */
export function writeJournal(output: string, paths: readonly string[]): void {
  const { kept, name } = journalOf(output);
  kept.writeForCertain(name, Buffer.from(JSON.stringify(paths)));
}

/** The publishing is complete, its ledger included. */
export function removeJournal(output: string): void {
  const { kept, name } = journalOf(output);
  kept.forget(name);
}

function journalOf(output: string, damaged = () => {}): { kept: KeptFiles; name: string } {
  const journal = beside(output, 'journal');
  return { kept: keptFiles(dirname(journal), damaged), name: basename(journal) };
}
