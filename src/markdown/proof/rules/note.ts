import type { FootnoteDefinition, Nodes } from 'mdast';
import { error, excerpt, type ProofRule, warning } from '../rule.ts';

/**
 * A note to which nothing leads, or whose name another has, so that no page shows it, and a call for one that is not
 * there.
 */
export const note: ProofRule = {
  signs: /\[\^/,
  find({ nodes, words, source }) {
    const called = calledNotes(nodes);
    const known = new Set<string>();
    const lost = nodes.filter(isNote).flatMap((node) => {
      const { identifier: id, position } = node;
      const isRepeated = known.has(id);
      known.add(id);
      if (!isRepeated && called.has(id)) return [];
      const offset = position?.start.offset ?? 0;
      const values = { written: excerpt(source.slice(offset, position?.end.offset)), name: node.label ?? id };
      return [error(isRepeated ? 'repeated-note' : 'unused-note', offset, values)];
    });
    const unknown = [...words.matchAll(/\[\^([^[\]\n]{1,100})\]/g)].map(
      ({ 0: written, 1: name = '', index: offset }) =>
        warning('unknown-note', offset, { written, name: name.trim().replace(/\s+/g, '-') }),
    );
    return [...lost, ...unknown];
  },
};

const isNote = (node: Nodes): node is FootnoteDefinition => node.type === 'footnoteDefinition';

/** The notes to which a text leads, also by way of others. */
function calledNotes([root, ...nodes]: readonly Nodes[]): Set<string> {
  const notes = new Map(
    nodes
      .filter(isNote)
      .toReversed()
      .map((each) => [each.identifier, each]),
  );
  const called = new Set(root ? callsIn(root) : []);
  for (const id of called) {
    const found = notes.get(id);
    for (const other of found ? callsIn(found) : []) called.add(other);
  }
  return called;
}

/** The calls for notes within a node, but not those within notes in it. */
function callsIn(node: Nodes): string[] {
  const calls: string[] = [];
  const waiting: Nodes[] = 'children' in node ? [...node.children] : [];
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (each.type === 'footnoteReference') calls.push(each.identifier);
    else if ('children' in each && !isNote(each)) for (const child of each.children) waiting.push(child);
  }
  return calls;
}
