import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Position, start } from '../../language/position.ts';
import { type Problem, problem, type Rule } from '../problems/problem.ts';
import { keyLineAt, quoted, withValue } from './key-line.ts';
import { type Comment, commentsIn } from './yaml-comments.ts';
import { tooDeepAt } from './yaml-depth.ts';
import { faultsOf } from './yaml-faults.ts';

/** What YAML says, and where each part of it stands in its file. */
export interface Written {
  value: unknown;
  /** Where a value stands; where it is missing, the nearest part around it. */
  placeOf(path: readonly PropertyKey[]): Position;
  /** Where a key stands. */
  placeOfKey(path: readonly PropertyKey[], key: string): Position;
  /** A value as its file has it, `007` for 7; empty where there is none. */
  sourceOf(path: readonly PropertyKey[]): string;
  /** The line of a value with another in its place, as an editor can paste it. */
  pasteOf(path: readonly PropertyKey[], value: string): string;
  /** The comments that stand behind values without quotes. */
  comments: readonly (Comment & { place: Position })[];
}

/**
 * Reads YAML 1.2 that begins on line `firstLine` of its file. Anchors, aliases and tags are refused: content
 * has no use for them, and a few lines of aliases can grow to gigabytes. So is what nests too deep.
 */
export function readYaml(source: string, file: string, firstLine: number): Written | Problem[] {
  const lines = new LineCounter();
  const placeAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  lines.addNewLine(0);
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1))
    lines.addNewLine(end + 1);
  const deep = tooDeepAt(source);
  if (deep !== null) return [problem('error', 'deep-yaml', file, placeAt(deep))];
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  const faults = faultsOf(source, document);
  if (faults.length > 0) {
    return faults.map(({ rule, line, column, values }) =>
      problem('error', rule, file, { line: line + firstLine - 1, column }, values),
    );
  }
  const offence = firstOffence(document, source);
  if (offence) {
    return [problem('error', offence.rule, file, placeAt(offence.offset), offence.values)];
  }
  const placeOfNode = (node: Node | null | undefined): Position =>
    node?.range ? placeAt(node.range[0]) : { ...start, line: firstLine };
  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  /** The library's own search goes through all keys each time. */
  const pairAt = (map: YAMLMap, key: PropertyKey): Pair | undefined => {
    const byKey = pairs.get(map) ?? new Map(map.items.map((pair) => [String(pair.key), pair]));
    pairs.set(map, byKey);
    return byKey.get(String(key));
  };
  const inner = (node: unknown, key: PropertyKey): unknown =>
    isMap(node) ? pairAt(node, key)?.value : isSeq(node) ? node.items[Number(key)] : undefined;
  const nodeAt = (path: readonly PropertyKey[]): Node | null => {
    let last: unknown = document.contents;
    let node = last;
    for (const key of path) {
      node = inner(node, key);
      if (isNode(node)) last = node;
    }
    return isNode(last) ? last : null;
  };
  const rangeOf = (path: readonly PropertyKey[]): [from: number, to: number] => {
    const node = path.reduce<unknown>(inner, document.contents);
    const [from, to] = (isNode(node) && node.range) || [0, 0];
    return [from, to];
  };
  return {
    value: document.toJS(),
    placeOf: (path) => placeOfNode(nodeAt(path)),
    placeOfKey: (path, key) => {
      const map = nodeAt(path);
      const pair = isMap(map) ? pairAt(map, key) : undefined;
      return placeOfNode(isNode(pair?.key) ? pair.key : map);
    },
    sourceOf: (path) => source.slice(...rangeOf(path)),
    pasteOf: (path, value) => {
      const [from, to] = rangeOf(path);
      const line = keyLineAt(source, from);
      return withValue(line, source.slice(line.valueAt, from) + value + source.slice(to, line.to).trimEnd());
    },
    comments: commentsIn(source, document).map((comment) => ({ ...comment, place: placeAt(comment.offset) })),
  };
}

interface Offence {
  rule: Rule;
  offset: number;
  values: Problem['values'];
}

/** The first thing in it that YAML allows and content does not. */
function firstOffence(document: Document, source: string): Offence | null {
  let first: Offence | null = null;
  visit(document, {
    Node(_, node) {
      const isPlain = !isAlias(node) && node.anchor === undefined && node.tag === undefined;
      if (!isPlain) first = specialSign(node, source);
      else if (isMap(node)) first = badKey(node, source);
      else if (isScalar(node)) first = foldedItem(node, source);
      return first ? visit.BREAK : undefined;
    },
  });
  return first;
}

function specialSign(node: Node, source: string): Offence {
  const offset = node.range?.[0] ?? 0;
  const line = keyLineAt(source, offset);
  return { rule: 'special-yaml', offset, values: { paste: withValue(line, quoted(line.value)) } };
}

/** The library's own search for keys that come twice takes the square of their number. */
function badKey({ items }: YAMLMap, source: string): Offence | null {
  const seen = new Set<string>();
  for (const { key } of items) {
    const offset = (isNode(key) && key.range?.[0]) || 0;
    const name = String(key);
    if (isMap(key) && key.flow) return bracketsAsKey(offset, source);
    // JavaScript gives __proto__ a meaning of its own, and zod passes over it in silence.
    if (!isScalar(key) || name === '__proto__') return { rule: 'bad-key', offset, values: { key: name } };
    if (seen.has(name)) return { rule: 'repeated-key', offset, values: { key: name } };
    seen.add(name);
  }
  return null;
}

/** `{{ a }}`: words between the brackets of other programs. */
function bracketsAsKey(offset: number, source: string): Offence {
  const line = keyLineAt(source, offset);
  return { rule: 'reserved-sign', offset, values: { sign: '{', paste: withValue(line, quoted(line.value)) } };
}

/** An item of a list that stands deeper than the one before: YAML takes it for more words of that one. */
function foldedItem({ type, range }: Scalar, source: string): Offence | null {
  if (type !== 'PLAIN' || !range) return null;
  const next = source.slice(range[0], range[1]).search(/\n[ \t]+-[ \t]/);
  if (next < 0) return null;
  const { from, to } = keyLineAt(source, range[0] + next + 1);
  return { rule: 'bad-indentation', offset: from, values: { line: source.slice(from, to).trim() } };
}
