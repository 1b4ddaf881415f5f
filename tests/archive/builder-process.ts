import { build } from '../../src/build/build.ts';
import type { Answer, Asked } from './run-build.ts';

/** The other end of run-build.ts: builds whatever it is asked for, one after the other, until nobody listens. */
process.on('message', async (asked: Asked) => {
  const job = { ...asked, begun: () => {} };
  const answer: Answer = await build(job).then(
    ({ account, problems }) => ({
      built: account !== null,
      problems: problems.map((each) => JSON.stringify(each)),
    }),
    (error: unknown) => ({
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
