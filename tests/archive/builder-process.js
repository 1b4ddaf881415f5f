// @ts-check
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledProgram } from '../../src/cli/compiled-program.js';

// The other end of run-build.ts: builds whatever it is asked for, one after the other, until nobody listens. It runs
// the compiled program, as the commands do, for to load TypeScript takes longer than most of its builds.

const folder = await compiledProgram();
if (folder === null) throw new Error('The program cannot be compiled');
/** @type {typeof import('../../src/press/build.ts')} */
const { build } = await import(pathToFileURL(join(folder, 'press/build.mjs')).href);

/** @type {(asked: import('./run-build.ts').Asked) => import('../../src/press/goal.ts').Goal} */
function goalOf({ output, delta, force, verify }) {
  if (delta !== undefined) return { makes: 'delta', folder: delta, basis: force ? 'nothing' : 'ledger' };
  return { makes: 'site', output, basis: verify ? 'verified ledger' : force ? 'nothing' : 'ledger' };
}

process.on('message', async (/** @type {import('./run-build.ts').Asked} */ asked) => {
  /** @type {import('./run-build.ts').Answer} */
  const answer = await build({ ...asked, goal: goalOf(asked), begun: () => {} }).then(
    ({ account, problems }) => ({
      built: account !== null,
      problems: problems.map((each) => JSON.stringify(each)),
    }),
    (error) => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
process.send?.('begun');
