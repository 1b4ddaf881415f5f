import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { beside } from './beside.ts';

const journalShape = z.array(z.string());

/**
 * The paths that a publishing which did not end may have written or removed; null where none was broken off. A
 * broken journal counts as none: it is renamed into place before the first file moves, so it is not ours.
 */
export function readJournal(output: string): readonly string[] | null {
  try {
    return journalShape.parse(JSON.parse(readFileSync(journalOf(output), 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Says in `.NAME.journal` beside the output, before the first file moves, which paths will be written or removed. */
export function writeJournal(output: string, paths: readonly string[]): void {
  const journal = journalOf(output);
  writeFileSync(`${journal}.next`, JSON.stringify(paths));
  renameSync(`${journal}.next`, journal);
}

/** The publishing is complete, its ledger included. */
export function removeJournal(output: string): void {
  rmSync(journalOf(output), { force: true });
}

function journalOf(output: string): string {
  return beside(output, 'journal');
}
