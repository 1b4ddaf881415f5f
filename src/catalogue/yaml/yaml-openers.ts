import type { YAMLError } from 'yaml';
import { type KeyLine, keyLineAt, quoted, withValue } from './key-line.ts';
import { replaced, type YamlProblem } from './yaml-problem.ts';
import type { Token } from './yaml-tokens.ts';

const isClosed = ({ source }: Token) =>
  source.length > 1 && source.endsWith(source[0] ?? '') && !/^"(?:[^\\]|\\.)*\\"$/s.test(source);

/** A quotation mark that is never closed, on its line. */
export function openQuote(source: string, tokens: readonly Token[], at: number): YamlProblem | null {
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
  const problem = replaced('open-quote', source, line, quoted(words), { quote });
  return isWhole
    ? problem
    : { ...problem, offset: open.offset, values: { quote, paste: quoted(words) }, mended: null };
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A bracket that is never closed, on its line. */
export function openBracket(
  source: string,
  tokens: readonly Token[],
  { code, message, pos }: YAMLError,
): YamlProblem | null {
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
function cutInBrackets(source: string, line: KeyLine, comment: Token, mended: string): YamlProblem {
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
