import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { beside } from './beside.ts';
import { isRunning } from './is-running.ts';
import { writeFile } from './write-file.ts';

/** Another process builds into the same folder; the message is for whoever started this one. */
export class OutputBusy extends Error {
  override name = 'OutputBusy';
  constructor(output: string, pid: number, lock: string) {
    super(
      `Another build is writing ${output} (process ${pid}); wait until it is done. If process ${pid} is no build, delete ${lock}`,
    );
  }
}

/** The locks that this process has: a lock with its number that is not among them is a dead namesake's. */
const held = new Set<string>();

/**
 * Holds an output folder for this process, by the file `.NAME.lock` beside it with the process's number; gives
 * what lets go of it. What a process that is gone held is taken over. Throws OutputBusy where a running one holds it.
 */
export function holdOutput(output: string): () => void {
  return hold(output, beside(output, 'lock'));
}

function hold(output: string, lock: string): () => void {
  mkdirSync(dirname(lock), { recursive: true });
  while (!make(output, lock)) {
    const holder = holderOf(lock);
    if (holder === null) continue;
    if (isHeld(lock, holder)) throw new OutputBusy(output, holder, lock);
    clear(output, lock);
  }
  held.add(lock);
  let holds = true;
  return () => {
    if (!holds) return;
    holds = false;
    rmSync(lock, { force: true });
    held.delete(lock);
  };
}

/** A link to a written file, and not a file made with `wx`, so that a lock without its number is never seen. */
function make(output: string, lock: string): boolean {
  const written = beside(output, `${process.pid}.lock`);
  try {
    writeFile(written, `${process.pid}\n`);
    linkSync(written, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(written, { force: true });
  }
}

/**
 * Removes a dead process's lock. Who holds the lock's own lock does it, and looks again first: otherwise the slower
 * of two processes that saw the dead lock would remove the one that the faster has made since.
 */
function clear(output: string, lock: string): void {
  const release = hold(output, `${lock}.lock`);
  try {
    const holder = holderOf(lock);
    if (holder !== null && !isHeld(lock, holder)) rmSync(lock, { recursive: true, force: true });
  } finally {
    release();
  }
}

function isHeld(lock: string, holder: number): boolean {
  if (holder === nobody) return false;
  return holder === process.pid ? held.has(lock) : isRunning(holder);
}

/** No process: a lock that a power cut left empty, or whatever else stands in its place, is nobody's. */
const nobody = -1;

/** The number in a lock, null where the lock is gone by now. */
function holderOf(lock: string): number | null {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(holder) && holder > 0 ? holder : nobody;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return nobody;
  }
}
