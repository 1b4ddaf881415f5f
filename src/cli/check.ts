import { copyProblems } from '../catalogue/articles/copy.ts';
import { isError } from '../catalogue/problems/problem.ts';
import { tellOnce } from '../catalogue/problems/tell-once.ts';
import { type ForeignLink, foreignLinks } from '../catalogue/summaries/foreign-links.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { keptTexts } from '../press/ledger/text-cache.ts';
import { load } from '../press/load.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { countOf, type Format, isFormat, reportProblems } from './console.ts';
import { mendCopy } from './mend.ts';
import { now } from './now.ts';
import { errorsInOtherFiles, problemsSince } from './since.ts';

export const checkCommand: Command = {
  usage:
    'npm run check -- [--content DIR] [--cache DIR] [--format human|github|json] [--since REV] [--fix] [--links]',
  help: `Lists all that is wrong in the content and writes nothing, unless it is to mend.

  --content DIR      the newsroom's folder (content)
  --cache DIR        where builds keep the texts that need not be read again (.cache)
  --format github    annotations on the lines of a pull request, for GitHub Actions
  --format json      one JSON document, each problem in the language of its edition and in English
  --since REV        only what changed since that git revision brought; and that no address which
                     the revision publishes is lost
  --fix              first mends what the copy checks are certain of, and shows what it changed
  --links            lists the links to other hosts, by host, and nothing else; none is fetched

Exit code 0: no errors (there may be warnings). 1: errors. 2: wrong usage.`,
  async run(args) {
    const options = {
      content: folders.content,
      cache: folders.cache,
      format: { type: 'string', default: 'human' },
      since: { type: 'string' },
      fix: { type: 'boolean', default: false },
      links: { type: 'boolean', default: false },
    } as const;
    const { content, cache, fix, format, links, since } = parse(args, options).values;
    if (!isFormat(format)) throw new UsageError(`There is no format ${format}`);
    if (links) {
      console.log(linkReport(foreignLinks(content), content, format));
      return 0;
    }
    const mended = fix ? mendCopy(content) : { mends: [], problems: [] };
    for (const mend of mended.mends) (format === 'json' ? console.error : console.log)(mend);
    const listed = tellOnce([
      ...mended.problems,
      ...load(content, now(), keptTexts(cache)).problems,
      ...copyProblems(content),
    ]);
    const found =
      since === undefined
        ? { problems: listed, inOtherFiles: [] }
        : problemsSince(content, since, now(), listed);
    const { problems, inOtherFiles } = found;
    reportProblems(problems, content, format);
    const unchanged = errorsInOtherFiles(found);
    if (unchanged !== null) console.error(unchanged);
    if (format !== 'json')
      console.log(problems.length === 0 ? `${content}: nothing to mend` : `${content}: ${countOf(problems)}`);
    return [...problems, ...inOtherFiles].some(isError) ? 1 : 0;
  },
};

/** Links to other hosts: each host with how many there are, and under it each with its place; or one JSON document. */
function linkReport(links: readonly ForeignLink[], content: string, format: Format): string {
  if (format === 'json') return JSON.stringify({ content, links }, null, 2);
  return [...groupBy(links, ({ host }) => host)]
    .flatMap(([host, ofHost]) => [
      `${host} (${ofHost.length})`,
      ...ofHost.map(({ url, file, line, column }) => `  ${content}/${file}:${line}:${column} ${url}`),
    ])
    .join('\n');
}
