import { join } from 'node:path';
import { acknowledge } from '../press/publish/acknowledge.ts';
import { type Command, folders, parse, UsageError } from './command.ts';

export const deliveredCommand: Command = {
  usage: 'npm run delivered -- --delta DIR | --output DIR [--cache DIR]',
  help: `Acknowledges that the host has all of a delta, its deletions too. Until then the next delta holds it again.

  --delta DIR    what npm run build -- --delta DIR left, and was brought to the host
  --output DIR   in its place: a whole site that the host now has, and nothing else
  --cache DIR    where the ledger is (.cache)

Exit code 0: it is noted. 1: it is not what was made last, and nothing is noted. 2: wrong usage.`,
  async run(args) {
    const options = { delta: { type: 'string' }, output: { type: 'string' }, cache: folders.cache } as const;
    const { delta, output, cache } = parse(args, options).values;
    const folder = delta ?? output;
    if (folder === undefined || (delta !== undefined && output !== undefined))
      throw new UsageError('What was delivered? Give one of --delta and --output');
    const refused = acknowledge(join(cache, 'ledger'), folder, delta === undefined ? 'site' : 'delta');
    if (refused !== null) {
      console.error(refused);
      return 1;
    }
    console.log(`${folder} is noted as delivered.`);
    return 0;
  },
};
