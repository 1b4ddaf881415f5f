import { load } from '../catalogue/load.ts';
import { isError } from '../catalogue/problem.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { now } from './now.ts';
import { countOf, type Format, tellProblems } from './tell.ts';

const isFormat = (name: string): name is Format => name === 'human' || name === 'github';

export const checkCommand: Command = {
  usage: 'npm run check -- [--content DIR] [--format human|github]',
  help: `Lists all that is wrong in the content and writes nothing.

  --content DIR      the newsroom's folder (content)
  --format github    annotations on the lines of a pull request, for GitHub Actions

Exit code 0: no errors (there may be warnings). 1: errors. 2: wrong usage.`,
  async run(args) {
    const options = { content: folders.content, format: { type: 'string', default: 'human' } } as const;
    const { content, format } = parse(args, options).values;
    if (!isFormat(format)) throw new UsageError(`There is no format ${format}`);
    const { problems } = load(content, now());
    tellProblems(problems, content, format);
    console.log(problems.length === 0 ? `${content}: nothing to mend` : `${content}: ${countOf(problems)}`);
    return problems.some(isError) ? 1 : 0;
  },
};
