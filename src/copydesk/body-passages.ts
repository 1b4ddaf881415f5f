import type { Nodes, Parents } from 'mdast';
import { align, markdownNotation } from './align.ts';
import { machinePassage, opaque, type Passage, type Piece, prosePassage } from './passage.ts';

/** The passages of a body, in the order of the text. The tree's offsets are those of `source`. */
export function bodyPassages(tree: Nodes, source: string): Passage[] {
  const passages: Passage[] = [];
  eachOf([tree], (node) => {
    if ('children' in node && !holdsPhrases(node)) return node.children;
    if ('children' in node) passages.push(phrasePassage(node, source, passages));
    else if ('value' in node) passages.push(machinePassage(node.value, found(node.value, node, source)));
    return [];
  });
  return passages;
}

/** Takes nodes in the order of the text, each before those that `into` gives for it; at any depth. */
function eachOf(nodes: readonly Nodes[], into: (node: Nodes) => readonly Nodes[]): void {
  const left = nodes.toReversed();
  for (let node = left.pop(); node; node = left.pop())
    for (const child of into(node).toReversed()) left.push(child);
}

const holdsPhrases = ({ type }: Parents) =>
  type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'leafDirective';

/** One passage of all the phrases of a block. What stands apart in it (a picture's text, code) goes to `apart`. */
function phrasePassage(block: Parents, source: string, apart: Passage[]): Passage {
  const pieces: Piece[] = [];
  let text = '';
  eachOf(block.children, (node) => {
    const { start, end } = extentOf(node);
    if (node.type === 'text') {
      const aligned = align(node.value, source.slice(start, end), text.length, start, markdownNotation);
      pieces.push(...(aligned ?? [whole(node.value.length, text.length, start, end)]));
      text += node.value;
      return [];
    }
    if ('children' in node) return node.children;
    const value = node.type === 'break' ? '\n' : opaque;
    pieces.push(whole(value.length, text.length, start, end));
    text += value;
    if ('alt' in node && node.alt) apart.push(prosePassage(node.alt, found(node.alt, node, source)));
    else if ('value' in node) apart.push(machinePassage(node.value, found(node.value, node, source)));
    return [];
  });
  return prosePassage(text, pieces);
}

const extentOf = ({ position }: Nodes) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

const whole = (length: number, from: number, start: number, end: number): Piece => ({
  from,
  length,
  start,
  sourceLength: end - start,
  exact: false,
});

/** Where a node's value stands within the node; the node as a whole where it is not written as it is read. */
function found(value: string, node: Nodes, source: string): Piece[] {
  const { start, end } = extentOf(node);
  const offset = source.indexOf(value, start);
  return offset === -1 || offset + value.length > end
    ? [whole(value.length, 0, start, end)]
    : [{ from: 0, length: value.length, start: offset, sourceLength: value.length, exact: true }];
}
