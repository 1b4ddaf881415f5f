import { type Problem, problem, start } from './problem.ts';
import { readYaml, type Written } from './yaml.ts';

export interface FrontMatter {
  written: Written;
  body: string;
  /** The line of the file, from 1, on which the body begins. */
  bodyLine: number;
}

/** Splits a Markdown file into its front matter and its body. `source` has `\n` line ends. */
export function readFrontMatter(source: string, file: string): FrontMatter | Problem[] {
  if (!/^---[ \t]*\n/.test(source)) return [problem('error', 'no-front-matter', file, start)];
  const opening = source.indexOf('\n') + 1;
  const closing = /^---[ \t]*$/m.exec(source.slice(opening));
  if (!closing) return [problem('error', 'open-front-matter', file, start)];
  const yaml = source.slice(opening, opening + closing.index);
  const written = readYaml(yaml, file, 2);
  if (Array.isArray(written)) return written;
  const afterClosing = opening + closing.index + closing[0].length;
  return {
    written,
    body: source.slice(afterClosing + 1),
    bodyLine: yaml.split('\n').length + 2,
  };
}
