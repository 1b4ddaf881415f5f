import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const { spawn } = childProcess;

/** A test of the fast set that starts a process belongs to the slow one: it fails, and says so. */
function refuse(command: string): never {
  throw new Error(
    `A fast test started ${command}: tests/fast-tests.ts has to know what it imports as a start of processes`,
  );
}

const refused = ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawnSync'];
Object.assign(childProcess, Object.fromEntries(refused.map((name) => [name, refuse])), {
  // Pagefind is a program of its own, and answers at once.
  spawn: (command: string, ...rest: [string[], object]) =>
    command.includes('pagefind') ? spawn(command, ...rest) : refuse(command),
});
syncBuiltinESMExports();
