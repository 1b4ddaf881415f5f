import { join } from 'node:path';
import { type Explanation, explainPage } from '../press/explain.ts';
import { type Command, folders, parse, UsageError } from './command.ts';

const reasons: Record<Explanation['because']['reason'], string> = {
  new: 'it was new',
  article: 'its article changed',
  context: 'what it shows of other articles changed',
  settings: 'the settings changed',
  program: 'the program changed',
};

export const explainCommand: Command = {
  usage: 'npm run explain -- ADDRESS [--cache DIR]',
  help: `Says what a page was made from, when it was last printed and why, and which search tier holds it.

  ADDRESS       the page's address in the site, with or without scheme and host: /ar/2015/09/15/slug/
  --cache DIR   where the ledger is (.cache)`,
  async run(args) {
    const { values, positionals } = parse(args, { cache: folders.cache }, true);
    const [address] = positionals;
    if (address === undefined || positionals.length > 1) throw new UsageError('Which page? Give one address');
    const found = explainPage(join(values.cache, 'ledger'), address);
    if (typeof found === 'string') {
      console.error(found);
      return 1;
    }
    console.log(explained(found));
    return 0;
  },
};

function explained({ address, kind, file, madeFrom, printed, because, tier, output }: Explanation): string {
  const files = because.files.length > 0 ? ` (${because.files.join(', ')})` : '';
  return [
    address,
    `  kind          ${kind}`,
    `  file          ${file}`,
    ...madeFrom.map((line, index) => `  ${index === 0 ? 'made from' : '         '}     ${line}`),
    `  last printed  ${new Date(printed).toISOString()}, because ${reasons[because.reason]}${files}`,
    `  search tier   ${tier ?? 'none: only articles are searched'}`,
    `  fingerprint   ${output}`,
  ].join('\n');
}
