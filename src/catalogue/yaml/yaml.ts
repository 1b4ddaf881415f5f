import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { fromLine, type Position, positionsIn, start } from '../../language/position.ts';
import type { Level, ProblemAt, Values } from '../../language/text-problem.ts';
import { type Problem, problem, type Rule } from '../problems/problem.ts';
import type { Reading } from '../problems/reading.ts';
import { keyLineAt, quoted, withValue } from './key-line.ts';
import { unreadableIn } from './unreadable-yaml.ts';
import { type Comment, commentsIn } from './yaml-comments.ts';
import { tooDeepAt } from './yaml-depth.ts';

/** What YAML says, and where each part of it stands in its file. */
export interface Written {
  file: string;
  value: unknown;
  /** Where a value stands; where it is missing, the nearest part around it. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** Where a key stands. */
  positionOfKey(path: readonly PropertyKey[], key: string): Position;
  /** A value as its file has it, `007` for 7; empty where there is none. */
  sourceOf(path: readonly PropertyKey[]): string;
  /** The line of a value with another in its place, as an editor can paste it. */
  pasteOf(path: readonly PropertyKey[], value: string): string;
  /** The comments that stand behind values without quotes. */
  comments: readonly (Comment & { position: Position })[];
}

/**
 * Reads YAML 1.2 that begins on line `firstLine` of its file. Anchors, aliases and tags are refused: content
 * has no use for them, and a few lines of aliases can grow to gigabytes. So is what nests too deep.
 */
export function readYaml(source: string, file: string, firstLine: number): Reading<Written | null> {
  const positionInSource = positionsIn(source);
  const positionAt = (offset: number): Position => fromLine(positionInSource(offset), firstLine);
  const deep = tooDeepAt(source);
  if (deep !== null) return refused([problem('error', 'deep-yaml', file, positionAt(deep))]);
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  const unreadable = unreadableIn(source, document);
  if (unreadable.length > 0)
    return refused(unreadable.map((each) => ({ ...each, ...fromLine(each, firstLine), file })));
  const [first] = notAllowedIn(document, source);
  if (first) return refused([problem('error', first.rule, file, positionAt(first.offset), first.values)]);
  const positionOfNode = (node: Node | null | undefined): Position =>
    node?.range ? positionAt(node.range[0]) : { ...start, line: firstLine };
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
  const written: Written = {
    file,
    value: document.toJS(),
    positionOf: (path) => positionOfNode(nodeAt(path)),
    positionOfKey: (path, key) => {
      const map = nodeAt(path);
      const pair = isMap(map) ? pairAt(map, key) : undefined;
      return positionOfNode(isNode(pair?.key) ? pair.key : map);
    },
    sourceOf: (path) => source.slice(...rangeOf(path)),
    pasteOf: (path, value) => {
      const [from, to] = rangeOf(path);
      const line = keyLineAt(source, from);
      return withValue(line, source.slice(line.valueAt, from) + value + source.slice(to, line.to).trimEnd());
    },
    comments: commentsIn(source, document).map((comment) => ({
      ...comment,
      position: positionAt(comment.offset),
    })),
  };
  return { value: written, problems: [] };
}

const refused = (problems: Problem[]) => ({ value: null, problems });

/** The problem of a value, or of the nearest part around it where it is missing. */
export const problemOf = (
  { file, positionOf }: Pick<Written, 'file' | 'positionOf'>,
  level: Level,
  rule: Rule,
  path: readonly PropertyKey[],
  values: Values = {},
): Problem => problem(level, rule, file, positionOf(path), values);

/** The first thing in it that YAML allows and content does not; nothing where there is none. */
function notAllowedIn(document: Document, source: string): ProblemAt<Rule>[] {
  let found: ProblemAt<Rule>[] = [];
  visit(document, {
    Node(_, node) {
      const isPlain = !isAlias(node) && node.anchor === undefined && node.tag === undefined;
      if (!isPlain) found = [specialSign(node, source)];
      else if (isMap(node)) found = badKey(node, source);
      else if (isScalar(node)) found = foldedItem(node, source);
      return found.length > 0 ? visit.BREAK : undefined;
    },
  });
  return found;
}

function specialSign(node: Node, source: string): ProblemAt<Rule> {
  const offset = node.range?.[0] ?? 0;
  const line = keyLineAt(source, offset);
  return { rule: 'special-yaml', offset, values: { paste: withValue(line, quoted(line.value)) } };
}

/** The library's own search for keys that come twice takes the square of their number. */
function badKey({ items }: YAMLMap, source: string): ProblemAt<Rule>[] {
  const seen = new Set<string>();
  for (const { key } of items) {
    const offset = (isNode(key) && key.range?.[0]) || 0;
    const name = String(key);
    if (isMap(key) && key.flow) return [bracketsAsKey(offset, source)];
    // JavaScript gives __proto__ a meaning of its own, and zod passes over it in silence.
    if (!isScalar(key) || name === '__proto__') return [{ rule: 'bad-key', offset, values: { key: name } }];
    if (seen.has(name)) return [{ rule: 'repeated-key', offset, values: { key: name } }];
    seen.add(name);
  }
  return [];
}

/** `{{ a }}`: words between the brackets of other programs. */
function bracketsAsKey(offset: number, source: string): ProblemAt<Rule> {
  const line = keyLineAt(source, offset);
  return { rule: 'reserved-sign', offset, values: { sign: '{', paste: withValue(line, quoted(line.value)) } };
}

/** An item of a list that stands deeper than the one before: YAML takes it for more words of that one. */
function foldedItem({ type, range }: Scalar, source: string): ProblemAt<Rule>[] {
  if (type !== 'PLAIN' || !range) return [];
  const next = source.slice(range[0], range[1]).search(/\n[ \t]+-[ \t]/);
  if (next < 0) return [];
  const { from, to } = keyLineAt(source, range[0] + next + 1);
  return [{ rule: 'bad-indentation', offset: from, values: { line: source.slice(from, to).trim() } }];
}
