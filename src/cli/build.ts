import { availableParallelism } from 'node:os';
import { build } from '../press/build.ts';
import { type Basis, type Goal, targetOf } from '../press/goal.ts';
import type { Job } from '../press/job.ts';
import type { Shard } from '../press/plan/shard.ts';
import { cacheRefusal, refusal } from '../press/publish/refusal.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import {
  countOf,
  reportAccount,
  reportComparison,
  reportPhase,
  reportProblems,
  reportProgress,
} from './console.ts';
import { now } from './now.ts';

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
    if (verify && force)
      throw new UsageError('--force makes all anew, so that --verify has nothing to compare');
    const basis = verify ? 'verified ledger' : force ? 'nothing' : 'ledger';
    const asked = readPart(shard, part);
    const goal: Goal = asked ? { makes: 'part', ...asked, basis } : { makes: 'site', output, basis };
    const job: Job = {
      content,
      cache,
      goal: delta === undefined ? goal : afar(delta, goal),
      now: now(),
      begun: reportPhase,
      progressed: reportProgress,
      workers: readWorkers(workers),
    };
    return runBuild(job);
  },
};

/** The goal of a delta in a folder. Throws a UsageError where what else was asked for does not go with one. */
function afar(folder: string, { makes, basis }: { makes: Goal['makes']; basis: Basis }): Goal {
  if (makes === 'part') throw new UsageError('--delta and --shard do not go together');
  if (basis === 'verified ledger')
    throw new UsageError(
      '--verify compares a site that is here, and with --delta it is far away; --force makes all of it anew',
    );
  return { makes: 'delta', folder, basis };
}

/** Builds, tells of it and gives the exit code. Throws a UsageError where the goal's folder may not be written. */
export async function runBuild(job: Job): Promise<number> {
  const { goal, content, cache } = job;
  const target = targetOf(goal);
  const refused =
    refusal(target, content, goal.makes === 'delta' ? 'delta' : 'site') ??
    cacheRefusal(cache, content, target);
  if (refused !== null) throw new UsageError(refused);
  const { problems, account } = await build(job);
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  reportProblems(problems, content, 'human');
  if (!account) {
    console.error(`Nothing was built: ${countOf(problems)}.`);
    return 1;
  }
  reportAccount(account, target);
  if (goal.makes !== 'binding' && goal.basis === 'verified ledger') reportComparison(account.comparison);
  return 0;
}

/** `2/8`: the second of eight parts, and the folder that it goes to. */
function readPart(
  written: string | undefined,
  folder: string | undefined,
): { shard: Shard; folder: string } | null {
  if (written === undefined && folder === undefined) return null;
  if (written === undefined || folder === undefined) throw new UsageError('--shard and --part go together');
  const [, part, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(written)?.map(Number) ?? [];
  if (part === undefined || of === undefined || part > of)
    throw new UsageError(`${written} is no shard; the second of eight is 2/8`);
  return { shard: { part, of }, folder };
}
