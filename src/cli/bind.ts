import { readWorkers, runBuild, workersOption } from './build.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { reportPhase, reportProgress } from './console.ts';
import { now } from './now.ts';

export const bindCommand: Command = {
  usage: 'npm run bind -- --part DIR --part DIR … [--content DIR] [--output DIR] [--cache DIR] [--workers N]',
  help: `Binds the parts that npm run build -- --shard made, and adds what spans volumes.

  --part DIR      a part; all of them are needed, in whatever order
  --content DIR   the newsroom's folder (content), as it was when the parts were made
  --output DIR    where the site goes (_site)
  --cache DIR     where the ledger goes (.cache)
  --workers N     how many processes may share the work (the machine's cores)

The site is, byte for byte, what one build would have made. Exit codes are those of npm run build.`,
  async run(args) {
    const options = { ...folders, ...workersOption, part: { type: 'string', multiple: true } } as const;
    const { content, output, cache, workers, part: parts = [] } = parse(args, options).values;
    if (parts.length === 0) throw new UsageError('There is nothing to bind');
    return runBuild({
      content,
      cache,
      goal: { makes: 'binding', output, parts },
      now: now(),
      begun: reportPhase,
      progressed: reportProgress,
      workers: readWorkers(workers),
    });
  },
};
