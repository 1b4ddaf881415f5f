import { availableParallelism } from 'node:os';
import { readSite } from '../catalogue/settings/read-settings.ts';
import { siteFile } from '../newsroom/content-folder.ts';
import type { Account } from '../press/account.ts';
import { openBuilder } from '../press/build.ts';
import type { Job } from '../press/job.ts';
import { cacheRefusal, refusal } from '../press/publish/refusal.ts';
import { warmUp } from '../press/warm-up.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { countOf, reportAccount, reportPhase, reportProblems, reportProgress } from './console.ts';
import { followChanges } from './follow-changes.ts';
import { followProgram, isFollowed } from './follow-program.ts';
import { now } from './now.ts';
import { listen } from './preview/listen.ts';
import { openPreview } from './preview/preview.ts';

export const startCommand: Command = {
  usage: 'npm start -- [--content DIR] [--output DIR] [--cache DIR] [--port N] [--host HOST]',
  help: `Builds the site, serves it to this machine and builds it again when the content changes.

  --content DIR   the newsroom's folder (content)
  --output DIR    where the site goes (_site)
  --cache DIR     where work that can be used again is kept (.cache)
  --port N        (8080, or the next that is free)
  --host HOST     serves it to others too, at that address of this machine: 0.0.0.0 is all that it has

While the content has errors they are listed here, and the site stays as it last was.`,
  async run(args) {
    const options = {
      ...folders,
      port: { type: 'string', default: '8080' },
      host: { type: 'string' },
    } as const;
    const { content, output, cache, port, host = null } = parse(args, options).values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`${port} is no port`);
    if (host === '') throw new UsageError('--host names no address');
    const refused = refusal(output, content) ?? cacheRefusal(cache, content, output);
    if (refused !== null) throw new UsageError(refused);
    if (!isFollowed()) return followProgram();

    const preview = openPreview(output, host);
    const address = await listen(preview.answer, host, Number(port));
    process.send?.('at work');
    process.on('disconnect', () => process.exit());

    const build = openBuilder(content);
    const rebuild = async (asked: Partial<Job>): Promise<Account | null> => {
      const job = {
        content,
        cache,
        goal: { makes: 'site', output, basis: 'ledger' } as const,
        now: now(),
        begun: reportPhase,
        progressed: reportProgress,
        workers: availableParallelism(),
      };
      let { problems, account } = await build({ ...job, ...asked });
      // A change that is heard of late, or never, must not accuse a file that is there.
      if (!account && asked.changed) ({ problems, account } = await build({ ...job, search: false }));
      if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
      reportProblems(problems, content, 'human');
      if (account) reportAccount(account, output);
      else console.error(`Not built: ${countOf(problems)}. The site stays as it was.`);
      return account;
    };
    const basePath = () => readSite(content, [siteFile]).value?.basePath ?? '/';

    let isBuilt = false;
    await followChanges(content, {
      async changed(changed) {
        const account = await rebuild(changed ? { changed, search: false } : {});
        isBuilt = account !== null;
        if (isBuilt) preview.changed(basePath());
      },
      // The search takes seconds, for which the next edit would have to wait.
      async settled() {
        if (!isBuilt) return;
        const account = await rebuild({});
        if (account && account.printed > 0) preview.changed(basePath());
      },
    });
    console.log(`Serving ${output} at ${address}${basePath()}`);
    await warmUp();
    return 0;
  },
};
