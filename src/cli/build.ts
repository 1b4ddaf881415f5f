import { build } from '../build/build.ts';
import { refusal } from '../build/replace-folder.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { now } from './now.ts';
import { countOf, tellAccount, tellPhase, tellProblems } from './tell.ts';

export const buildCommand: Command = {
  usage: 'npm run build -- [--content DIR] [--output DIR] [--cache DIR]',
  help: `Builds the site from the content.

  --content DIR   the newsroom's folder (content)
  --output DIR    where the site goes (_site); the old site there is replaced when the new one is whole
  --cache DIR     where work that can be used again is kept (.cache)

Exit code 0: the site is whole. 1: the content has errors, all listed, and the old site is as it was.
2: wrong usage. What is under embargo is judged at SOURCE_DATE_EPOCH, or else now.`,
  async run(args) {
    const { values } = parse(args, folders);
    const { content, output, cache } = values;
    const refused = refusal(output, content);
    if (refused !== null) throw new UsageError(refused);
    const { problems, account } = await build({ content, output, cache, now: now(), begun: tellPhase });
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
    tellProblems(problems, content, 'human');
    if (!account) {
      console.error(`Nothing was built: ${countOf(problems)}.`);
      return 1;
    }
    tellAccount(account, output);
    return 0;
  },
};
