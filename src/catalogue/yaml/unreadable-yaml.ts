import { type Document, isScalar, parseDocument, type YAMLError } from 'yaml';
import { positionsIn } from '../../language/position.ts';
import type { TextProblem } from '../../language/text-problem.ts';
import type { Rule } from '../problems/problem.ts';
import { type KeyLine, keyLineAt } from './key-line.ts';
import { ofLine, tabs, withoutKey } from './yaml-lines.ts';
import { openBracket, openQuote } from './yaml-openers.ts';
import { replaced, type YamlProblem } from './yaml-problem.ts';
import { tokensOf } from './yaml-tokens.ts';
import { inValue, within } from './yaml-values.ts';

/** More than a file has that anybody wrote. */
const mostTold = 20;

/** In characters: how much is read again in search of more, a whole text for each; some tenths of a second. */
const mostReread = 200_000;

/** All that keeps YAML from being read, one a line: what follows from a problem is not told beside it. */
export function unreadableIn(source: string, document: Document): TextProblem<Rule>[] {
  const problems: TextProblem<Rule>[] = [];
  let text = source;
  let found = firstIn(text, document);
  while (found && problems.length < mostTold && problems.length * source.length < mostReread) {
    const { rule, values, offset, mended } = found;
    const position = positionsIn(text)(offset);
    // A text in quotes that goes on without indentation is one problem with its first line.
    const follows = rule === 'line-without-key' && problems.at(-1)?.rule === 'open-quote';
    if (follows || problems.some(({ line }) => line === position.line)) break;
    problems.push({ level: 'error', rule, ...position, values });
    if (mended === null) break;
    text = mended;
    found = firstIn(text, parseDocument(text, { prettyErrors: false, uniqueKeys: false }));
  }
  return problems;
}

function firstIn(source: string, document: Document): YamlProblem | null {
  const wide = wideSpaces(source);
  if (wide) return wide;
  const [error] = document.errors;
  if (error) return diagnose(source, error);
  const { contents } = document;
  const isWords = isScalar(contents) && contents.type === 'PLAIN' && typeof contents.value === 'string';
  return isWords ? withoutKey(source, keyLineAt(source, contents.range?.[0] ?? 0)) : null;
}

/** A text in double quotes with a \\ in it, which may stand within brackets. */
function badEscape(source: string, line: KeyLine, at: number): YamlProblem {
  const token = tokensOf(source).find(
    ({ type, offset, source: text }) =>
      type === 'double-quoted-scalar' && offset <= at && at < offset + text.length,
  );
  const written = token && token.offset + token.source.length <= line.to ? token.source : line.value;
  const single = `'${within(written).replaceAll("'", "''")}'`;
  return replaced(
    'bad-escape',
    source,
    line,
    line.value.replace(written, () => single),
  );
}

const wideSpace = /^[ \t]*(?![ \t])\p{Zs}[\p{Zs}\t]*(?=- |["']?[\p{L}_][\p{L}\w-]*["']?[ \t]*:(?:\s|$))/gmu;

/** A line that begins with spaces which only look like those of the keyboard. */
function wideSpaces(source: string): YamlProblem | null {
  const offset = source.search(wideSpace);
  if (offset < 0) return null;
  const mended = source.replace(wideSpace, (spaces) => ' '.repeat(spaces.length));
  return { rule: 'wide-space', offset, values: {}, mended };
}

function diagnose(source: string, error: YAMLError): YamlProblem {
  const [at] = error.pos;
  const line = keyLineAt(source, at);
  const generic: YamlProblem = { rule: 'bad-yaml', offset: at, values: {}, mended: null };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tabs(source, line);
    case 'MULTIPLE_DOCS':
      return { ...generic, rule: 'second-document', offset: line.from };
    case 'BAD_DQ_ESCAPE':
      return badEscape(source, line, at);
    default: {
      const tokens = tokensOf(source);
      return (
        openQuote(source, tokens, at) ??
        openBracket(source, tokens, error) ??
        inValue(source, line, error) ??
        ofLine(source, line, error) ??
        generic
      );
    }
  }
}
