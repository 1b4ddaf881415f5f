import { type Document, isScalar, parseDocument, type YAMLError } from 'yaml';
import type { Position } from '../../language/position.ts';
import { type KeyLine, keyLineAt } from './key-line.ts';
import { type Fault, replaced } from './yaml-fault.ts';
import { ofLine, tabs, withoutKey } from './yaml-lines.ts';
import { openBracket, openQuote } from './yaml-openers.ts';
import { tokensOf } from './yaml-tokens.ts';
import { inValue, within } from './yaml-values.ts';

/** A fault where it stands in its source, from 1. */
type PlacedFault = Pick<Fault, 'rule' | 'values'> & Position;

/** More than a file has that anybody wrote. */
const mostFaults = 20;

/** In characters: how much is read again in search of more faults, a whole text for each; some tenths of a second. */
const mostReread = 200_000;

/** All that keeps YAML from being read, one a line: what follows from a fault is not told beside it. */
export function faultsOf(source: string, document: Document): PlacedFault[] {
  const faults: PlacedFault[] = [];
  let text = source;
  let fault = faultOf(text, document);
  while (fault && faults.length < mostFaults && faults.length * source.length < mostReread) {
    const { rule, values, offset, mended } = fault;
    const line = text.slice(0, offset).split('\n').length;
    // A text in quotes that goes on without indentation is one fault with its first line.
    const follows = rule === 'line-without-key' && faults.at(-1)?.rule === 'open-quote';
    if (follows || faults.some((told) => told.line === line)) break;
    faults.push({ rule, values, line, column: offset - text.slice(0, offset).lastIndexOf('\n') });
    if (mended === null) break;
    text = mended;
    fault = faultOf(text, parseDocument(text, { prettyErrors: false, uniqueKeys: false }));
  }
  return faults;
}

function faultOf(source: string, document: Document): Fault | null {
  const wide = wideSpaces(source);
  if (wide) return wide;
  const [error] = document.errors;
  if (error) return diagnose(source, error);
  const { contents } = document;
  const isWords = isScalar(contents) && contents.type === 'PLAIN' && typeof contents.value === 'string';
  return isWords ? withoutKey(source, keyLineAt(source, contents.range?.[0] ?? 0)) : null;
}

/** A text in double quotes with a \\ in it, which may stand within brackets. */
function badEscape(source: string, line: KeyLine, at: number): Fault {
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
function wideSpaces(source: string): Fault | null {
  const offset = source.search(wideSpace);
  if (offset < 0) return null;
  const mended = source.replace(wideSpace, (spaces) => ' '.repeat(spaces.length));
  return { rule: 'wide-space', offset, values: {}, mended };
}

function diagnose(source: string, error: YAMLError): Fault {
  const [at] = error.pos;
  const line = keyLineAt(source, at);
  const generic: Fault = { rule: 'bad-yaml', offset: at, values: {}, mended: null };
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
