import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { countOfAll } from '../catalogue/problems/few-of-each.ts';
import { isError, type Problem } from '../catalogue/problems/problem.ts';
import type { Account } from '../press/account.ts';
import type { NearLimit } from '../press/host/host-fit.ts';
import type { Comparison } from '../press/ledger/compare-site.ts';
import { checkoutOf } from './checkout.ts';
import { editionLanguages } from './edition-languages.ts';
import { overview } from './overview.ts';
import { githubReport, humanReport, jsonReport } from './report.ts';

const formats = ['human', 'github', 'json'] as const;
export type Format = (typeof formats)[number];
export const isFormat = (name: string): name is Format => formats.some((format) => format === name);

/**
 * Prints the problems, each in the language of its edition; where there are many, what they have in common first. Prints nothing where there are none, but JSON, which
 * is one whole document on standard output.
 */
export function reportProblems(problems: readonly Problem[], content: string, format: Format): void {
  const languageOf = editionLanguages(content);
  if (format === 'json') console.log(jsonReport(problems, content, languageOf));
  else if (problems.length === 0) return;
  else if (format === 'github') console.error(githubReport(problems, inCheckout(content), languageOf));
  else {
    const kinds = overview(problems, languageOf);
    if (kinds !== null) console.error(`${kinds}\n`);
    console.error(humanReport(problems, content, languageOf));
  }
}

/** The content folder as GitHub names files: from the root of the checkout; as it was given where it is in none. */
function inCheckout(content: string): string {
  const checkout = checkoutOf(content);
  return checkout === null ? content : relative(checkout, realpathSync(content)).split(sep).join('/');
}

/** `3 errors, 1 warning`. */
export function countOf(problems: readonly Problem[]): string {
  const errors = countOfAll(problems.filter(isError));
  const warnings = countOfAll(problems) - errors;
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

/** A line that changes on a terminal; plain lines elsewhere, as on CI. */
function showLine(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`);
  else console.log(line);
}

export const reportPhase = (phase: string) => showLine(`${phase}…`);

const number = (count: number) => count.toLocaleString('en');

/** Reports how far a phase has come, at most once in a time; `interval` and `clock` are in milliseconds. */
export function progressReporter(
  show: (line: string) => void,
  interval: number,
  clock: () => number,
): (phase: string, done: number, total: number) => void {
  let last = clock();
  return (phase, done, total) => {
    if (clock() - last < interval) return;
    last = clock();
    show(`${phase}… ${number(done)} of ${number(total)}`);
  };
}

/** Ten times a second on a terminal; a line every ten seconds elsewhere. */
export const reportProgress = progressReporter(showLine, process.stdout.isTTY ? 100 : 10_000, () =>
  performance.now(),
);

/** In units of 10⁶ bytes, as hosts and disks count. */
const megabytes = (bytes: number) =>
  `${(bytes / 1_000_000).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

/** `cloudflare-pages takes 20,000 files, on another plan 100,000; this site has 17,214, 86 %` */
export function nearLine(host: string, { of, much, limit, otherPlan, path }: NearLimit): string {
  const isSize = of.startsWith('bytes');
  const said = isSize ? megabytes : number;
  const unit = isSize ? '' : ' files';
  const whole = {
    files: '',
    bytes: ' in all',
    'bytes of a file': ' a file',
    'files of a folder': ' a folder',
  };
  const other = otherPlan === null ? '' : `, on another plan ${number(otherPlan)}`;
  const share = Math.floor((much / limit) * 100);
  return `${host} takes ${said(limit)}${unit}${whole[of]}${other}; ${path ?? 'this site'} has ${said(much)}, ${share} %`;
}

const counted = (count: number, word: string) => `${number(count)} ${word}${count === 1 ? '' : 's'}`;

/** What was built, how long each phase took and the most memory it held. */
export function reportAccount(account: Account, output: string): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  const {
    articles,
    pages,
    files,
    size,
    host,
    printed,
    written,
    removed,
    bytes,
    next,
    phases,
    seconds,
    peakMemory,
  } = account;
  const whole =
    'The delta is the whole site, for the ledger does not know what the host has: what is there and is not in it is to go.';
  const byPhase = phases.map((phase) => `${phase.name} ${phase.seconds.toFixed(2)}`).join(', ');
  const gone = removed > 0 ? `, removed ${counted(removed, 'file')}` : '';
  console.log(
    [
      `${output}: ${counted(articles, 'article')}, ${counted(pages, 'page')}, ${counted(files, 'file')}, ${megabytes(size)}`,
      ...account.nearLimits.map((near) => nearLine(host, near)),
      `printed ${counted(printed, 'page')}, wrote ${counted(written, 'file')}, ${counted(bytes, 'byte')}${gone}`,
      `${seconds.toFixed(2)} s (${byPhase}); ${peakMemory} MB of memory at most`,
      ...(account.damaged.length > 0 ? [damageLine(account.damaged)] : []),
      ...(account.isWhole ? [whole] : []),
      ...(next === null ? [] : [`An embargo ends at ${new Date(next).toISOString()}: build again then.`]),
    ].join('\n'),
  );
}

/** So many paths of each kind are named. */
const named = 20;

/** How a site differed from its ledger, before it was made right. */
export function reportComparison(comparison: Comparison | null): void {
  if (!comparison) {
    console.log('There is no ledger of this site to compare it with: all was made anew.');
    return;
  }
  const { files, missing, changed, foreign } = comparison;
  const kinds = Object.entries({ missing, changed, foreign });
  const counts = kinds.map(([kind, paths]) => `${number(paths.length)} ${kind}`).join(', ');
  const lines = kinds.flatMap(([kind, paths]) => [
    ...paths.slice(0, named).map((path) => `  ${kind}  ${path}`),
    ...(paths.length > named ? [`  ${kind}  and ${number(paths.length - named)} more`] : []),
  ]);
  console.log([`compared ${counted(files, 'file')} with the ledger: ${counts}`, ...lines].join('\n'));
}

/** So many names of files say where to look. */
const namedFiles = 3;

function damageLine(files: readonly string[]): string {
  const more = files.length > namedFiles ? ` and ${counted(files.length - namedFiles, 'other')}` : '';
  return `Damaged, and made anew: ${files.slice(0, namedFiles).join(', ')}${more}. If that comes again, look to the disk.`;
}
