import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { build } from '../build/build.ts';
import { refusal } from '../build/replace-folder.ts';
import { readSite } from '../catalogue/read-settings.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { now } from './now.ts';
import { countOf, tellAccount, tellPhase, tellProblems } from './tell.ts';

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

    const rebuild = async (): Promise<boolean> => {
      const { problems, account } = await build({ content, output, cache, now: now(), begun: tellPhase });
      if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
      tellProblems(problems, content, 'human');
      if (account) tellAccount(account, output);
      else console.error(`Not built: ${countOf(problems)}. The site stays as it was.`);
      return account !== null;
    };

    await rebuild();
    const basePath = readSite(content, ['site.yaml'], [])?.basePath ?? '/';
    const server = new EleventyDevServer('sijill', output, {
      pathPrefix: basePath,
      domDiff: false,
      messageOnStart: ({ hosts }: { hosts: string[] }) => `Serving ${output} at ${hosts.join(' and ')}`,
    });
    server.serve(Number(port));
    followChanges(content, async () => {
      if (await rebuild()) server.reload();
    });
    return 0;
  },
};

/** Calls `changed` after changes in a folder, never twice at once; what changes meanwhile is taken up afterwards. */
function followChanges(folder: string, changed: () => Promise<void>): void {
  let busy = false;
  let again = false;
  const follow = async () => {
    again = busy;
    if (busy) return;
    busy = true;
    try {
      await changed();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    busy = false;
    if (again) await follow();
  };
  watch(folder, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 } }).on(
    'all',
    () => {
      void follow();
    },
  );
}
