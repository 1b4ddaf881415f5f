import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type Place, type Problem, problem, start } from './problem.ts';

/** What YAML says, and where each part of it stands in its file. */
export interface Written {
  value: unknown;
  /** Where a value stands; where it is missing, the nearest part around it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where a key stands. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

/**
 * Reads YAML 1.2 that begins on line `firstLine` of its file. Anchors and aliases are refused: front matter
 * has no use for them, and a few lines of them can grow to gigabytes.
 */
export function readYaml(source: string, file: string, firstLine: number): Written | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    return document.errors.map((error) =>
      problem('error', 'bad-yaml', file, placeAt(error.pos[0]), { reason: error.message }),
    );
  }
  const anchor = firstAnchor(document);
  if (anchor) {
    const reason =
      'anchors (&) and aliases (*) are not allowed; a text that begins with one stands in quotes';
    return [problem('error', 'bad-yaml', file, placeAt(anchor.range?.[0] ?? 0), { reason })];
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

function firstAnchor(document: Document): Node | null {
  let first: Node | null = null;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor === undefined) return;
      first = node;
      return visit.BREAK;
    },
  });
  return first;
}
