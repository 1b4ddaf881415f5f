import { type Document, isMap, isNode, isScalar, isSeq } from 'yaml';
import { keyLineAt, quoted, withValue } from './key-line.ts';
import { type Token, tokensOf } from './yaml-tokens.ts';

/** A comment behind a value that stands in no quotes, or in place of one: words of a text, perhaps. */
export interface Comment {
  /** Where the value before it stands in the file's keys. */
  path: readonly PropertyKey[];
  offset: number;
  /** The sign # and all behind it. */
  lost: string;
  /** The line, or the value, with both in quotes. */
  paste: string;
}

/** A value that holds no others, and the offset from which on nothing but it can stand. */
interface Leaf {
  path: readonly PropertyKey[];
  from: number;
  quoted: boolean;
}

/** The comments of a document behind values without quotes; those on lines of their own are comments and no more. */
export function commentsIn(source: string, document: Document): Comment[] {
  if (!/[^\n]#/.test(source)) return [];
  const comments: { comment: Token; before: Token }[] = [];
  let before: Token | null = null;
  for (const token of tokensOf(source)) {
    if (token.type === 'comment' && before !== null && before.type !== 'newline')
      comments.push({ comment: token, before });
    if (token.type !== 'space' && token.source !== '') before = token;
  }
  if (comments.length === 0) return [];
  const leaves = leavesOf(document.contents, []);
  return comments.flatMap(({ comment, before }) => {
    const leaf = leaves.findLast(({ from }) => from <= comment.offset);
    if (!leaf || leaf.quoted || !mayBeCut.has(before.type)) return [];
    const { path } = leaf;
    return [{ path, offset: comment.offset, lost: comment.source, paste: pasteOf(source, leaf, comment) }];
  });
}

/** What can stand before words that begin with #; not the end of a list, or of a text in quotes. */
const mayBeCut: ReadonlySet<Token['type']> = new Set<Token['type']>([
  'text',
  'map-value-ind',
  'seq-item-ind',
  'comma',
  'flow-seq-start',
  'block-scalar-header',
]);

function pasteOf(source: string, { from }: Leaf, { offset, source: lost }: Token): string {
  const line = keyLineAt(source, offset);
  const isWhole = from <= line.valueAt && !/^[[{|>]/.test(line.value);
  return isWhole ? withValue(line, quoted(line.value)) : quoted((source.slice(from, offset) + lost).trim());
}

function leavesOf(node: unknown, path: readonly PropertyKey[], from?: number): Leaf[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => {
      const after = (isNode(key) && key.range?.[1]) || 0;
      return leavesOf(value, [...path, String(key)], after);
    });
  if (isSeq(node)) return node.items.flatMap((item, index) => leavesOf(item, [...path, index]));
  const range = isScalar(node) ? node.range : null;
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  return [{ path, from: from ?? range?.[0] ?? 0, quoted: isQuoted }];
}
