import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const generator = join(import.meta.dirname, '../..');

/** A running command of the real program, in a process group of its own, at 1 January 2026. */
export interface Running {
  process: ChildProcess;
  /** When it begins to work: its first line of output. */
  begun: Promise<void>;
  /** When it is over, by itself or killed; null for a killed one. */
  ended: Promise<{ code: number | null; output: string; complaints: string }>;
  /** Sends a signal to it alone, or to all that it has started too. */
  signal: (signal: NodeJS.Signals, to: 'it alone' | 'all its processes') => void;
}

export function startCommand(args: readonly string[], environment: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, ['src/cli/run.js', ...args], {
    cwd: generator,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600', ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes;
  });
  child.stderr.on('data', (bytes: Buffer) => {
    complaints += bytes;
  });
  return {
    process: child,
    begun: Promise.race([once(child.stdout, 'data'), once(child, 'exit')]).then(() => {}),
    // Not «close», which waits for whatever a killed command has left running.
    ended: once(child, 'exit').then(([code]: (number | null)[]) => ({
      code: code ?? null,
      output,
      complaints,
    })),
    signal: (signal, to) => {
      if (child.pid === undefined) return;
      try {
        process.kill(to === 'it alone' ? child.pid : -child.pid, signal);
      } catch {
        // It is over, and so is its group.
      }
    },
  };
}
