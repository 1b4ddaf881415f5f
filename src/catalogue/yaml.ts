import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Place, type Problem, problem, type Rule, start } from './problem.ts';
import { tooDeepAt } from './yaml-depth.ts';

/** What YAML says, and where each part of it stands in its file. */
export interface Written {
  value: unknown;
  /** Where a value stands; where it is missing, the nearest part around it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where a key stands. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

/**
 * Reads YAML 1.2 that begins on line `firstLine` of its file. Anchors, aliases and tags are refused: content
 * has no use for them, and a few lines of aliases can grow to gigabytes. So is what nests too deep.
 */
export function readYaml(source: string, file: string, firstLine: number): Written | Problem[] {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  lines.addNewLine(0);
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1))
    lines.addNewLine(end + 1);
  const deep = tooDeepAt(source);
  if (deep !== null) return [problem('error', 'deep-yaml', file, placeAt(deep))];
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) =>
      problem('error', 'bad-yaml', file, placeAt(error.pos[0]), { reason: error.message }),
    );
  }
  const offence = firstOffence(document);
  if (offence) {
    const { rule, node, values } = offence;
    return [problem('error', rule, file, placeAt(node?.range?.[0] ?? 0), values)];
  }
  const placeOfNode = (node: Node | null | undefined): Place =>
    node?.range ? placeAt(node.range[0]) : { ...start, line: firstLine };
  const nodeAt = (path: readonly PropertyKey[]): Node | null => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return null;
  };
  return {
    value: document.toJS(),
    placeOf: (path) => placeOfNode(nodeAt(path)),
    placeOfKey: (path, key) => {
      const map = nodeAt(path);
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === key)
        : undefined;
      return placeOfNode(isNode(pair?.key) ? pair.key : map);
    },
  };
}

interface Offence {
  rule: Rule;
  node: Node | null;
  values?: Problem['values'];
}

/** The first thing in it that YAML allows and content does not. */
function firstOffence(document: Document): Offence | null {
  let first: Offence | null = null;
  visit(document, {
    Node(_, node) {
      const isPlain = !isAlias(node) && node.anchor === undefined && node.tag === undefined;
      first = isPlain ? (isMap(node) ? badKey(node) : null) : { rule: 'special-yaml', node };
      return first ? visit.BREAK : undefined;
    },
  });
  return first;
}

/** The library's own search for keys that come twice takes the square of their number. */
function badKey({ items }: YAMLMap): Offence | null {
  const seen = new Set<string>();
  for (const { key } of items) {
    const node = isNode(key) ? key : null;
    const name = String(key);
    // JavaScript gives __proto__ a meaning of its own, and zod passes over it in silence.
    if (!isScalar(key) || name === '__proto__') return { rule: 'bad-key', node, values: { key: name } };
    if (seen.has(name)) return { rule: 'repeated-key', node, values: { key: name } };
    seen.add(name);
  }
  return null;
}
