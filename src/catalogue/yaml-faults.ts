import { type Document, isScalar, parseDocument, type YAMLError } from 'yaml';
import { type KeyLine, keyLineAt, quoted, replaceLine, withValue } from './key-line.ts';
import type { Place, Problem, Rule } from './problem.ts';
import { everyKey } from './schema/every-key.ts';
import { type Token, tokensOf } from './yaml-tokens.ts';

/** Something that keeps YAML from being read: told by what its writer meant. */
export interface Fault {
  rule: Rule;
  offset: number;
  values: Problem['values'];
  /** The source without it, line for line, in which more may be found; null where nobody can know it. */
  mended: string | null;
}

/** A fault where it stands in its source, from 1. */
type PlacedFault = Pick<Fault, 'rule' | 'values'> & Place;

/** More than a file has that anybody wrote. */
const mostFaults = 20;

/** All that keeps YAML from being read, one a line: what follows from a fault is not told beside it. */
export function faultsOf(source: string, document: Document): PlacedFault[] {
  const faults: PlacedFault[] = [];
  let text = source;
  let fault = faultOf(text, document);
  while (fault && faults.length < mostFaults) {
    const { rule, values, offset, mended } = fault;
    const line = text.slice(0, offset).split('\n').length;
    if (faults.some((told) => told.line === line)) break;
    faults.push({ rule, values, line, column: offset - text.slice(0, offset).lastIndexOf('\n') });
    if (mended === null) break;
    text = mended;
    fault = faultOf(text, parseDocument(text, { prettyErrors: false, uniqueKeys: false }));
  }
  return faults;
}

function faultOf(source: string, document: Document): Fault | null {
  const [error] = document.errors;
  if (error) return diagnose(source, error);
  const { contents } = document;
  const isWords = isScalar(contents) && contents.type === 'PLAIN' && typeof contents.value === 'string';
  return isWords ? withoutKey(source, keyLineAt(source, contents.range?.[0] ?? 0)) : null;
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
      return replaced('bad-escape', source, line, `'${within(line.value).replaceAll("'", "''")}'`);
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

/** A value between two of its signs, or whole. */
const within = (value: string) => {
  const [first = ''] = value;
  return value.length > 1 && /["']/.test(first) && value.endsWith(first) ? value.slice(1, -1) : value;
};

/** A fault of the value of one line, with the line to paste in its place. */
function replaced(
  rule: Rule,
  source: string,
  line: KeyLine,
  value: string,
  values: Problem['values'] = {},
): Fault {
  const paste = withValue(line, value);
  const lead = line.lead.match(/^[ \t]*/)?.[0] ?? '';
  return {
    rule,
    offset: line.valueAt,
    values: { ...values, paste },
    mended: replaceLine(source, line, lead + paste),
  };
}

function tabs(source: string, line: KeyLine): Fault {
  const whole = source.slice(line.from, line.to);
  const mended = whole.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
  return {
    rule: 'tab-indentation',
    offset: line.from,
    values: {},
    mended: replaceLine(source, line, mended),
  };
}

const isClosed = ({ source }: Token) =>
  source.length > 1 && source.endsWith(source[0] ?? '') && !/^"(?:[^\\]|\\.)*\\"$/s.test(source);

function openQuote(source: string, tokens: readonly Token[], at: number): Fault | null {
  const open = tokens.find(
    (token) =>
      (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') &&
      !isClosed(token) &&
      token.offset <= at &&
      at <= token.offset + token.source.length + 1,
  );
  if (!open) return null;
  const line = keyLineAt(source, open.offset);
  const quote = open.source[0] ?? '"';
  const words = source.slice(open.offset + 1, line.to).trimEnd();
  const isWhole = open.offset === line.valueAt;
  const fault = replaced('open-quote', source, line, quoted(words), { quote });
  return isWhole
    ? fault
    : { ...fault, offset: open.offset, values: { quote, paste: quoted(words) }, mended: null };
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function openBracket(
  source: string,
  tokens: readonly Token[],
  { code, message, pos }: YAMLError,
): Fault | null {
  const isOpen =
    (code === 'BAD_INDENT' && message.startsWith('Flow')) ||
    (code === 'MISSING_CHAR' && /must end/.test(message));
  if (!isOpen) return null;
  const open: Token[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.offset >= pos[0]) break;
    if (token.type === 'flow-seq-start' || token.type === 'flow-map-start') open.push(token);
    if (token.type === 'flow-seq-end' || token.type === 'flow-map-end') open.pop();
    if (token.type !== 'newline' && token.type !== 'space' && token.type !== 'comment')
      end = token.offset + token.source.length;
  }
  const last = open.at(-1);
  if (!last) return null;
  const line = keyLineAt(source, last.offset);
  const closers = open.map(({ source: bracket }) => closing[bracket] ?? '').reverse();
  const mended = source.slice(0, end) + closers.join('') + source.slice(end);
  const comment = tokens.find(
    ({ type, offset }) => type === 'comment' && offset > last.offset && offset < line.to,
  );
  if (comment && /[\]}]/.test(comment.source)) return cutInBrackets(source, line, comment, mended);
  const bracket = last.source;
  const paste = end <= line.to ? withValue(line, source.slice(line.valueAt, end) + closers.join('')) : '…';
  return {
    rule: 'open-bracket',
    offset: last.offset,
    values: { bracket, closing: closing[bracket] ?? '', paste },
    mended,
  };
}

/** `[a, b #c]`: the sign # takes the bracket with it. */
function cutInBrackets(source: string, line: KeyLine, comment: Token, mended: string): Fault {
  const before = source.slice(line.valueAt, comment.offset);
  const [, head = '', words = ''] = /^(.*[[{,]\s*(?:[^\s,[{:]+:\s+)?)(.*)$/.exec(before) ?? [];
  const [, more = '', tail = ''] = /^([^,\]}]*)(.*)$/.exec(comment.source) ?? [];
  return {
    rule: 'cut-text',
    offset: comment.offset,
    values: {
      key: line.key ?? '',
      lost: comment.source,
      paste: withValue(line, head + quoted((words + more).trim()) + (/\s$/.test(more) ? ' ' : '') + tail),
    },
    mended,
  };
}

/** Signs that begin something of YAML's own where they begin a value. */
const signs = /^(?:[@%`[\]{},>|*&!]|[?-](?= ))/;

/** What is wrong with the value of a line, where the line has one and is read as far as there. */
function inValue(source: string, line: KeyLine, { code, pos, message }: YAMLError): Fault | null {
  const { value, valueAt } = line;
  if (value === '' || pos[0] < valueAt) return null;
  if (/^["']/.test(value)) return replaced('text-after-quote', source, line, quoted(within(value)));
  if (/^[[{]/.test(value) && /[\]}]$/.test(value)) {
    if (code === 'BLOCK_IN_FLOW') return colonInList(source, line, pos[0]);
    if (/flow sequence|flow map|flow collection/i.test(message) && code !== 'BAD_INDENT')
      return { rule: 'broken-list', offset: pos[0], values: {}, mended: null };
  }
  const [sign] = signs.exec(value) ?? [];
  if (sign !== undefined) return replaced('reserved-sign', source, line, quoted(value), { sign });
  if (/:(?:[ \t]|$)/.test(value)) {
    const words = value.replace(/^[“”«](.*)[“”»]$/, '$1');
    return replaced('colon-in-text', source, line, quoted(words));
  }
  return null;
}

/** `{ caption: خبر: عاجل, … }`: the text stands between the signs of the list around it. */
function colonInList(source: string, line: KeyLine, at: number): Fault {
  const [words = ''] = /^[^,\]}\n]*/.exec(source.slice(at)) ?? [];
  if (words.includes('،')) return commaInMap(source, line, at, words);
  const mended = source.slice(0, at) + quoted(words.trimEnd()) + source.slice(at + words.trimEnd().length);
  const paste = withValue(line, mended.slice(line.valueAt, keyLineAt(mended, at).to).trimEnd());
  return { rule: 'colon-in-text', offset: at, values: { paste }, mended };
}

/** `{ ar: حلب، en: Aleppo }`: the comma before a key is not YAML's. */
function commaInMap(source: string, line: KeyLine, at: number, words: string): Fault {
  const mended =
    source.slice(0, at) + words.replace(/\s*،\s*(?=\S+:\s)/g, ', ') + source.slice(at + words.length);
  const paste = withValue(line, mended.slice(line.valueAt, keyLineAt(mended, at).to).trimEnd());
  return { rule: 'arabic-comma', offset: at, values: { paste }, mended };
}

/** What is wrong with how a line stands among the others. */
function ofLine(source: string, line: KeyLine, { code, message, pos }: YAMLError): Fault | null {
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = keyLineAt(source, Math.min(line.to + 1, source.length));
    const isNext = line.value !== '' && pos[0] >= line.valueAt && next.from > line.from;
    if (isNext && /^[ \t]/.test(next.lead)) return indented(source, next);
    if (/^[ \t]*-[ \t]/.test(line.lead)) return indented(source, line);
  }
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item')) {
    return cutBefore(source, line) ?? indented(source, line);
  }
  if (code === 'UNEXPECTED_TOKEN' && pos[0] === line.from + (line.lead.match(/^[ \t]*/)?.[0].length ?? 0)) {
    const first = keyLineAt(source, source.search(/\S/));
    return indented(source, first.lead !== '' && first.from < line.from ? first : line);
  }
  return line.key === null ? withoutKey(source, line) : null;
}

const indented = (source: string, line: KeyLine): Fault => ({
  rule: 'bad-indentation',
  offset: line.from,
  values: { line: shortened(source.slice(line.from, line.to)) },
  mended: null,
});

/** `headline: a #b` and a line that goes on: the sign # has ended the text. */
function cutBefore(source: string, line: KeyLine): Fault | null {
  if (line.from === 0) return null;
  const before = keyLineAt(source, line.from - 1);
  const [, lost] = /[ \t](#.*)$/.exec(before.value) ?? [];
  if (lost === undefined || /^["']/.test(before.value)) return null;
  const key = before.key ?? '';
  const offset = before.valueAt + before.value.lastIndexOf(lost);
  return {
    ...replaced('cut-text', source, before, quoted(before.value), { key, lost }),
    offset,
    mended: null,
  };
}

const shortened = (text: string) => {
  const words = text.trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
};

/** A line that should have a key and has none: there is no space after its colon, or another sign, or no colon. */
function withoutKey(source: string, line: KeyLine): Fault {
  const text = source.slice(line.from, line.to);
  const [, , key = '', sign = '', rest = ''] =
    /^([ \t]*(?:-[ \t]+)*)([\p{L}_][\p{L}\w-]*)[ \t]*([:=：﹕꞉؛]?)(.+)$/u.exec(text) ?? [];
  const value = rest.trim();
  if (key !== '' && (sign !== '' || everyKey.has(key))) {
    const rule = sign === ':' ? 'missing-space' : 'missing-colon';
    return replaced(rule, source, { ...line, key, valueAt: line.from }, value, { key });
  }
  return { rule: 'line-without-key', offset: line.from, values: { line: shortened(text) }, mended: null };
}
