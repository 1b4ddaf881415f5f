import type { Nodes, Root } from 'mdast';
import { deepest } from './depth.ts';
import { TooMuch } from './too-much.ts';

/** Cells of all tables of a text together, those included that a short row leaves empty: some 2 MB of HTML. */
const mostCells = 20_000;

/** Letters that references bring of their definitions: one of 30 KB, used two thousand times, made 60 MB. */
const mostReferred = 500_000;

/** Calls for notes in a text; each has a link back from its note. */
const mostCalls = 5000;

/**
 * Throws TooMuch where the tree of a text is deeper than programs that call themselves at each level can go, or would
 * grow to many times its size on the page.
 */
export function keepBounds(tree: Root): void {
  const definitions = new Map<string, number>();
  const references: { line: number; identifier: string }[] = [];
  let [cells, calls] = [0, 0];
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const line = node.position?.start.line ?? 1;
    if (depth > 2 * deepest) throw new TooMuch('deep-text', line, { depth: String(deepest) });
    if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0;
      cells += columns * node.children.length;
      if (cells > mostCells)
        throw new TooMuch('large-table', line, {
          columns: String(columns),
          rows: String(node.children.length),
        });
    } else if (node.type === 'definition') {
      if (!definitions.has(node.identifier))
        definitions.set(node.identifier, node.url.length + (node.title?.length ?? 0));
    } else if (node.type === 'linkReference' || node.type === 'imageReference')
      references.push({ line, identifier: node.identifier });
    else if (node.type === 'footnoteReference' && ++calls > mostCalls)
      throw new TooMuch('swollen-text', line, { written: `[^${node.label ?? node.identifier}]` });
    if ('children' in node)
      for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
  let referred = 0;
  for (const { line, identifier } of references) {
    referred += definitions.get(identifier) ?? 0;
    if (referred > mostReferred) throw new TooMuch('swollen-text', line, { written: `[${identifier}]` });
  }
}
