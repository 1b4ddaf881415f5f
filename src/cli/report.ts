import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';
import { countOfAll } from '../catalogue/problems/few-of-each.ts';
import { isExpectation, messagesIn } from '../catalogue/problems/messages/messages.ts';
import { isError, type Problem } from '../catalogue/problems/problem.ts';

/** A problem in words. */
export interface Worded {
  found: string;
  expected: string;
  mend: string;
}

/** Letters of a value that a report shows: a standfirst, and more; what sets a line of 64 KB takes seconds. */
const mostShown = 2000;

const shortened = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);

/** The wording of a problem in a language (BCP 47). */
export function worded({ rule, values }: Problem, language: string): Worded {
  const { rules, expectations } = messagesIn(language);
  const { expected } = values;
  const filled =
    expected !== undefined && isExpectation(expected)
      ? { ...values, expected: expectations[expected] }
      : values;
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (placeholder, key: string) => shortened(visible(filled[key] ?? placeholder)));
  const { found, expected: expectation, mend } = rules[rule];
  return { found: fill(found), expected: fill(expectation), mend: fill(mend) };
}

/**
 * Characters that would move a terminal's cursor, that turn the direction of what follows or that nobody sees, as their
 * numbers; the joiners (U+200C, U+200D) are part of words.
 */
export const visible = (text: string) =>
  text.replace(
    /[\p{Cc}\u00a0\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  );

/** For people at a terminal: grouped by file, each problem in the language of the edition it is in. */
export function humanReport(
  problems: readonly Problem[],
  root: string,
  languageOf: (file: string) => string,
): string {
  const files = new Map<string, VFile>();
  for (const problem of problems) {
    const file =
      files.get(problem.file) ?? new VFile({ path: visible([root, problem.file].filter(Boolean).join('/')) });
    files.set(problem.file, file);
    const language = languageOf(problem.file);
    const { found, expected, mend } = worded(problem, language);
    const { labels } = messagesIn(language);
    const message = new VFileMessage(found, {
      place: { line: problem.line, column: problem.column },
      ruleId: problem.rule,
      source: 'sijill',
    });
    message.fatal = problem.level === 'error';
    message.note = `${labels.expected}: ${expected}\n${labels.mend}: ${mend}`;
    file.messages.push(message);
  }
  return reporter([...files.values()], { verbose: true });
}

/** For programs: one JSON document. Paths are those within the content folder. */
export function jsonReport(
  problems: readonly Problem[],
  root: string,
  languageOf: (file: string) => string,
): string {
  const errors = countOfAll(problems.filter(isError));
  const listed = problems.map((problem) => {
    const { level, rule, file, line, column } = problem;
    const language = languageOf(file);
    const english = worded(problem, 'en');
    return { level, rule, file, line, column, language, ...worded(problem, language), english };
  });
  const counts = { errors, warnings: countOfAll(problems) - errors };
  return JSON.stringify({ content: root, counts, problems: listed }, null, 2);
}

/** For GitHub Actions: an annotation on the line of each problem (workflow commands «error» and «warning»). */
export const githubReport = (
  problems: readonly Problem[],
  root: string,
  languageOf: (file: string) => string,
) =>
  problems
    .map((problem) => {
      const { found, expected, mend } = worded(problem, languageOf(problem.file));
      const { labels } = messagesIn(languageOf(problem.file));
      const path = escapeProperty([root, problem.file].filter(Boolean).join('/'));
      const text = escapeText(`${found}\n${labels.expected}: ${expected}\n${labels.mend}: ${mend}`);
      return `::${problem.level} file=${path},line=${problem.line},col=${problem.column},title=${problem.rule}::${text}`;
    })
    .join('\n');

const escapeText = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
