import type { Account } from '../build/account.ts';
import { isError, type Problem } from '../catalogue/problem.ts';
import { editionLanguages } from './edition-languages.ts';
import { githubReport, humanReport } from './report.ts';

export type Format = 'human' | 'github';

/** Prints the problems, each in the language of its edition. Prints nothing where there are none. */
export function tellProblems(problems: readonly Problem[], content: string, format: Format): void {
  if (problems.length === 0) return;
  const report = format === 'github' ? githubReport : humanReport;
  console.error(report(problems, content, editionLanguages(content)));
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
