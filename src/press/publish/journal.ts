import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { beside } from '../disk/beside.ts';
import { type KeptFiles, keptFiles } from '../ledger/kept-files.ts';

/** A file of the staging folder, by its path there, and the page of the site that it stands for until that comes or goes. */
const standIn = z.tuple([z.string(), z.string()]);

const journalShape = z.object({
  /** The folder that the files wait in, on the same disk as the output. */
  staging: z.string(),
  /** What stands for pages that other pages already link to. */
  comers: z.array(standIn),
  /** The files that come, in the order in which they go live. */
  written: z.array(z.string()),
  /** What stands for pages that go, until nothing links to them. */
  goers: z.array(standIn),
  removed: z.array(z.string()),
  /** The fingerprints of the site that was there, null where none had its mark, and of the one at the end. */
  before: z.string().nullable(),
  site: z.string(),
});

/** All that is to be done once files begin to move, so that another process can finish it. Paths are relative, with `/`. */
export type Journal = z.infer<typeof journalShape>;

/** The publishing that did not end; null where none was broken off, and `damaged` where nobody can tell which. */
export function readJournal(output: string): Journal | 'damaged' | null {
  let isDamaged = false;
  const { kept, name } = journalOf(output, () => {
    isDamaged = true;
  });
  const bytes = kept.read(name);
  if (bytes) return journalShape.safeParse(JSON.parse(bytes.toString())).data ?? 'damaged';
  return isDamaged ? 'damaged' : null;
}

/** Says in `.NAME.journal` beside the output, before the first file moves, what will be done. */
export function writeJournal(output: string, journal: Journal): void {
  const { kept, name } = journalOf(output);
  kept.writeForCertain(name, Buffer.from(JSON.stringify(journal)));
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
