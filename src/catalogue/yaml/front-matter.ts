import { type Position, start } from '../../language/position.ts';
import { readPath } from '../../newsroom/content-folder.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Reading } from '../problems/reading.ts';
import { everyKey } from '../schema/every-key.ts';
import { readYaml, type Written } from './yaml.ts';

export interface FrontMatter {
  written: Written;
  body: string;
  /** The line of the file, from 1, on which the body begins. */
  bodyLine: number;
}

/** Splits a Markdown file into its front matter and its body. `source` has `\n` line ends. */
export function readFrontMatter(source: string, file: string): Reading<FrontMatter | null> {
  if (!/^---[ \t]*(?:\n|$)/.test(source)) return { value: null, problems: [otherBeginning(source, file)] };
  const opening = source.indexOf('\n') + 1;
  const closing = /^---[ \t]*$/m.exec(source.slice(opening));
  if (!closing)
    return { value: null, problems: [problem('error', 'open-front-matter', file, endOfKeys(source))] };
  const yaml = source.slice(opening, opening + closing.index);
  const afterClosing = opening + closing.index + closing[0].length;
  const { value: written, problems } = readYaml(yaml, file, 2);
  const body = source.slice(afterClosing + 1);
  return { value: written && { written, body, bodyLine: yaml.split('\n').length + 2 }, problems };
}

/** What a file begins with in place of front matter. */
function otherBeginning(source: string, file: string): Problem {
  if (/^\+\+\+[ \t]*\n/.test(source))
    return problem('error', 'foreign-front-matter', file, start, { format: 'TOML', sign: '+++' });
  if (/^(?:\{|;;;)/.test(source))
    return problem('error', 'foreign-front-matter', file, start, { format: 'JSON', sign: source[0] ?? '' });
  const [first = ''] = source.split('\n');
  const later = source.split('\n').findIndex((line) => /^---[ \t]*$/.test(line));
  const isFence = fenceLike.test(first) || /^```/.test(first);
  const isKey =
    later > 0 &&
    source
      .split('\n')
      .slice(0, later)
      .every((line) => line === '' || keyLike.test(line));
  const isLater = later > 0 && later < 10 && isKeyLine(source.split('\n')[later + 1] ?? '');
  return isFence || isKey || isLater
    ? problem('error', 'bad-fence', file, start, { line: first.trim() || '⏎' })
    : problem('error', 'no-front-matter', file, start, {
        keys: readPath(file).kind === 'page' ? 'title' : 'headline, published, section',
      });
}

/** Signs that stand in the place of `---`. */
const fenceLike = /^[ \t]*(?:[-–—_*=~]{2,}|[–—]|\.{3})[ \t]*$/;

/** Whether a line begins with a key of ours. */
const isKeyLine = (line: string) => everyKey.has(/^([\w-]+)[ \t]*:/.exec(line)?.[1] ?? '');

const keyLike = /^(?:[\p{L}_][\p{L}\w-]*[ \t]*:(?:[ \t]|$)|[ \t]+\S|-[ \t]|#|---)/u;

/** The first line that is no key's, where front matter has no end. */
function endOfKeys(source: string): Position {
  const lines = source.split('\n');
  const line = lines.findIndex(
    (each, index) => index > 0 && each.trim() !== '' && (fenceLike.test(each) || !keyLike.test(each)),
  );
  return { line: line < 0 ? 1 : line + 1, column: 1 };
}
