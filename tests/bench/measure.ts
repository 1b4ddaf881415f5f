import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { watchMemory } from './peak-memory.ts';

/** What a run of one or more commands took. */
export interface Cost {
  seconds: number;
  /** Of all processes together, in 2²⁰ bytes; null where the machine does not tell. */
  peak: number | null;
  files: number;
  bytes: number;
}

/** Seconds and peak memory (2²⁰ bytes) of a process and all that it starts, from now to its end; it ends with ours. */
export async function watched<T>(
  child: ChildProcess,
  ended: Promise<T>,
): Promise<Pick<Cost, 'seconds' | 'peak'> & { result: T }> {
  const start = performance.now();
  const memory = watchMemory(child.pid ?? 0);
  const stop = () => child.kill();
  process.prependOnceListener('exit', stop);
  const result = await ended;
  process.off('exit', stop);
  return { result, seconds: (performance.now() - start) / 1000, peak: memory.stop() };
}

/** Runs a program in a folder; `said` is all that it printed. Throws an Error with that where it ends badly. */
export async function runProgram(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<Pick<Cost, 'seconds' | 'peak'> & { said: string }> {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes;
    });
  }
  const { result, seconds, peak } = await watched(child, once(child, 'close'));
  const [code, signal]: (number | string | null)[] = result;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code ?? signal}:\n${said}`);
  return { seconds, peak, said };
}

/** How many files a folder holds, and their bytes. */
export function sizeOfFolder(folder: string): Pick<Cost, 'files' | 'bytes'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const sizes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
