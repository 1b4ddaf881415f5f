import { availableParallelism } from 'node:os';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { type Job, openBuilder } from '../build/build.ts';
import { refusal } from '../build/publish/refusal.ts';
import { warmUp } from '../build/warm-up.ts';
import { readSite } from '../catalogue/read-settings.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { followChanges } from './follow-changes.ts';
import { now } from './now.ts';
import { countOf, tellAccount, tellPhase, tellProblems, tellProgress } from './tell.ts';

export const startCommand: Command = {
  usage: 'npm start -- [--content DIR] [--output DIR] [--cache DIR] [--port N]',
  help: `Builds the site, serves it on this machine and builds it again when the content changes.

  --content DIR   the newsroom's folder (content)
  --output DIR    where the site goes (_site)
  --cache DIR     where work that can be used again is kept (.cache)
  --port N        (8080)

While the content has errors they are listed here, and the site stays as it last was.`,
  async run(args) {
    const { values } = parse(args, { ...folders, port: { type: 'string', default: '8080' } });
    const { content, output, cache, port } = values;
    if (!/^\d{1,5}$/.test(port)) throw new UsageError(`${port} is no port`);
    const refused = refusal(output, content);
    if (refused !== null) throw new UsageError(refused);

    const build = openBuilder(content);
    const rebuild = async (asked: Partial<Job>): Promise<boolean> => {
      const job = {
        content,
        output,
        cache,
        now: now(),
        begun: tellPhase,
        progressed: tellProgress,
        workers: availableParallelism(),
      };
      const { problems, account } = await build({ ...job, ...asked });
      if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
      tellProblems(problems, content, 'human');
      if (account) tellAccount(account, output);
      else console.error(`Not built: ${countOf(problems)}. The site stays as it was.`);
      return account !== null;
    };

    await rebuild({});
    const basePath = readSite(content, ['site.yaml'], [])?.basePath ?? '/';
    const server = new EleventyDevServer('sijill', output, {
      pathPrefix: basePath,
      domDiff: false,
      messageOnStart: ({ hosts }: { hosts: string[] }) => `Serving ${output} at ${hosts.join(' and ')}`,
    });
    let isBuilt = true;
    await followChanges(content, {
      changed: async (changed) => {
        isBuilt = await rebuild({ changed, search: false });
        if (isBuilt) server.reload();
      },
      // The search takes seconds, for which the next edit would have to wait.
      settled: async () => {
        if (isBuilt) await rebuild({ changed: [] });
      },
    });
    server.serve(Number(port));
    await warmUp();
    return 0;
  },
};
