import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Account } from '../build/account.ts';
import { isError, type Problem } from '../catalogue/problem.ts';
import { editionLanguages } from './edition-languages.ts';
import { checkoutOf } from './git.ts';
import { githubReport, humanReport, jsonReport } from './report.ts';

const formats = ['human', 'github', 'json'] as const;
export type Format = (typeof formats)[number];
export const isFormat = (name: string): name is Format => formats.some((format) => format === name);

/**
 * Prints the problems, each in the language of its edition. Prints nothing where there are none, but JSON, which
 * is one whole document on standard output.
 */
export function tellProblems(problems: readonly Problem[], content: string, format: Format): void {
  const languageOf = editionLanguages(content);
  if (format === 'json') console.log(jsonReport(problems, content, languageOf));
  else if (problems.length === 0) return;
  else if (format === 'github') console.error(githubReport(problems, inCheckout(content), languageOf));
  else console.error(humanReport(problems, content, languageOf));
}

/** The content folder as GitHub names files: from the root of the checkout; as it was given where it is in none. */
function inCheckout(content: string): string {
  const checkout = checkoutOf(content);
  return checkout === null ? content : relative(checkout, realpathSync(content)).split(sep).join('/');
}

/** `3 errors, 1 warning`. */
export function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

/** A line that changes on a terminal; plain lines elsewhere, as on CI. */
export function tellPhase(phase: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${phase}…`);
  else console.log(`${phase}…`);
}

/** What was built, how long each phase took and the most memory it held. */
export function tellAccount({ articles, pages, files, phases, peakMemory }: Account, output: string): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const byPhase = phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(2)}`).join(', ');
  console.log(
    `${output}: ${articles} articles, ${pages} pages, ${files} files\n` +
      `${total.toFixed(2)} s (${byPhase}); ${peakMemory} MB of memory at most`,
  );
}
