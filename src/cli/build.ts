import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, type Job } from '../build/build.ts';
import { refusal } from '../build/publish/refusal.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { now } from './now.ts';
import { countOf, tellAccount, tellComparison, tellPhase, tellProblems, tellProgress } from './tell.ts';

export const workersOption = { workers: { type: 'string' } } as const;

/** How many processes may share the work: as many as the machine has cores, unless it is said. Throws a UsageError. */
export function readWorkers(written: string | undefined): number {
  if (written === undefined) return availableParallelism();
  if (!/^[1-9]\d?$/.test(written)) throw new UsageError(`${written} is no number of workers`);
  return Number(written);
}

export const buildCommand: Command = {
  usage:
    'npm run build -- [--content DIR] [--output DIR] [--cache DIR] [--workers N] [--delta DIR] [--verify] [--force]',
  help: `Builds the site from the content: what has changed since the last build, and nothing else.

  --content DIR   the newsroom's folder (content)
  --output DIR    where the site goes (_site)
  --cache DIR     where the ledger is, and work that can be used again (.cache)
  --workers N     how many processes may share the work (the machine's cores)
  --verify        holds every file of the site against the ledger, tells what is missing, changed or foreign,
                  and makes it right
  --force         makes all anew, whatever the ledger says; what can be used again is used
  --delta DIR     leaves in DIR what changed since the last delta that was acknowledged (npm run delivered), and
                  not the site: the files in DIR/site, and in DIR/deleted.txt what is to go, one path a line
  --shard K/N     builds the Kth of N parts of the site, for npm run bind…
  --part DIR      …in DIR, which then holds site and ledger

Exit code 0: the site is whole. 1: the content has errors, all listed, or another build has the output;
the old site is as it was. 2: wrong usage. What is under embargo is judged at SOURCE_DATE_EPOCH, or else now.`,
  async run(args) {
    const options = {
      ...folders,
      ...workersOption,
      delta: { type: 'string' },
      shard: { type: 'string' },
      part: { type: 'string' },
      verify: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    } as const;
    const { content, output, cache, workers, delta, shard, part, verify, force } = parse(
      args,
      options,
    ).values;
    const places = readPart(shard, part);
    if (places && delta !== undefined) throw new UsageError('--delta and --shard do not go together');
    if (verify && delta !== undefined)
      throw new UsageError(
        '--verify compares a site that is here, and with --delta it is far away; --force makes all of it anew',
      );
    if (verify && force)
      throw new UsageError('--force makes all anew, so that --verify has nothing to compare');
    const target = places ? join(places.folder, 'site') : (delta ?? output);
    const job: Job = {
      content,
      output,
      cache,
      now: now(),
      begun: tellPhase,
      progressed: tellProgress,
      workers: readWorkers(workers),
      verify,
      force,
    };
    if (delta !== undefined) job.delta = delta;
    if (places) job.shard = places;
    return runBuild(job, target);
  },
};

/** Builds, tells of it and gives the exit code. Throws a UsageError where `target` may not be written. */
export async function runBuild(job: Job, target: string): Promise<number> {
  const refused = refusal(target, job.content, job.delta === undefined ? 'site' : 'delta');
  if (refused !== null) throw new UsageError(refused);
  const { problems, account } = await build(job);
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  tellProblems(problems, job.content, 'human');
  if (!account) {
    console.error(`Nothing was built: ${countOf(problems)}.`);
    return 1;
  }
  tellAccount(account, target);
  if (job.verify) tellComparison(account.comparison);
  return 0;
}

/** `2/8`: the second of eight parts. */
function readPart(shard: string | undefined, folder: string | undefined): Job['shard'] {
  if (shard === undefined && folder === undefined) return undefined;
  if (shard === undefined || folder === undefined) throw new UsageError('--shard and --part go together');
  const [, part, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard)?.map(Number) ?? [];
  if (part === undefined || of === undefined || part > of)
    throw new UsageError(`${shard} is no shard; the second of eight is 2/8`);
  return { part, of, folder };
}
