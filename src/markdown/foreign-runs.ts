import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Direction } from '../language/direction.ts';
import { isolateFor, keepsItsOrder, spansOf } from '../language/isolate.ts';
import type { Span } from '../language/number-order.ts';
import { opaque } from '../language/typeset.ts';
import { inline } from './inline.ts';

const isolated = new Set(['bdi', 'code', 'img', 'kbd', 'picture', 'pre', 'samp']);

/**
 * Isolates each run in a script of the other direction, and each number that would be reordered, in `<bdi>`, so that
 * brackets and punctuation beside it stay where the sentence has them (UAX #9; W3C, «Inline markup and bidirectional
 * text in HTML»). A run is one though a part of it is emphasised or a link.
 */
export function foreignRuns(direction: Direction) {
  return (tree: Root) => isolateBlock(tree, direction);
}

function isolateBlock(block: Root | Element, direction: Direction): void {
  const children: ElementContent[] = [];
  let line: ElementContent[] = [];
  for (const child of block.children) {
    if (child.type === 'doctype') continue;
    if (isInLine(child)) line.push(child);
    else {
      for (const each of isolateLine(line, direction)) children.push(each);
      children.push(child);
      line = [];
      if (child.type === 'element' && !isOpaque(child)) isolateBlock(child, direction);
    }
  }
  block.children = [...children, ...isolateLine(line, direction)];
}

/** What has a class is set as a line of its own: a credit, half a line of verse. */
const isInLine = (node: ElementContent) =>
  node.type !== 'element' ||
  isolated.has(node.tagName) ||
  node.tagName === 'br' ||
  (inline.has(node.tagName) && node.properties.className === undefined);

const isOpaque = ({ tagName, properties }: Element) =>
  isolated.has(tagName) || properties.dir !== undefined || properties.dataFootnoteRef !== undefined;

function isolateLine(nodes: ElementContent[], direction: Direction): ElementContent[] {
  const lengths = new Map<ElementContent, number>();
  const whole = textOf(nodes, lengths);
  const spans = spansOf(whole, direction);
  return spans.length === 0 ? nodes : isolate(nodes, { whole, spans, lengths, at: 0, passed: 0 });
}

/** The text of a line, in which one sign stands for what has its own direction; notes how long each node's is. */
function textOf(nodes: readonly ElementContent[], lengths: Map<ElementContent, number>): string {
  return nodes
    .map((node) => {
      const text = ownText(node) ?? (node.type === 'element' ? textOf(node.children, lengths) : '');
      lengths.set(node, text.length);
      return text;
    })
    .join('');
}

function ownText(node: ElementContent): string | null {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  return isOpaque(node) ? opaque : null;
}

/** A line on the way: as far as `at` its nodes are seen, and of its spans so many lie before. */
interface Line {
  whole: string;
  spans: readonly Span[];
  lengths: ReadonlyMap<ElementContent, number>;
  at: number;
  passed: number;
}

/** Neighbours of which each stands wholly in a span, or in none. */
interface Group {
  span: Span | null;
  start: number;
  nodes: ElementContent[];
}

function isolate(nodes: readonly ElementContent[], line: Line): ElementContent[] {
  const groups: Group[] = [];
  const add = (node: ElementContent, span: Span | null, start: number) => {
    const last = groups.at(-1);
    if (last && last.span === span) last.nodes.push(node);
    else groups.push({ span, start, nodes: [node] });
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      for (const { text, span, start } of pieces(node.value, line))
        add({ type: 'text', value: text }, span, start);
      continue;
    }
    const [start, end] = [line.at, line.at + (line.lengths.get(node) ?? 0)];
    const span = spanAt(line);
    const isPart =
      span !== null && span.start <= start && span.end >= end && span.end - span.start > end - start;
    if (isPart || node.type !== 'element' || isOpaque(node)) line.at = end;
    else node.children = isolate(node.children, line);
    add(node, isPart ? span : null, start);
  }
  return groups.flatMap((group, place) => wrap(group, groups[place + 1]?.start ?? line.at, line.whole));
}

/** The first span that does not end before the place that the line is at. */
function spanAt(line: Line): Span | null {
  while ((line.spans[line.passed]?.end ?? line.whole.length + 1) <= line.at) line.passed += 1;
  return line.spans[line.passed] ?? null;
}

/** Cuts a text of the line where spans begin and end, and moves the line on. */
function pieces(value: string, line: Line) {
  const end = line.at + value.length;
  const cut: { text: string; span: Span | null; start: number }[] = [];
  while (line.at < end) {
    const start = line.at;
    const span = spanAt(line);
    const isWithin = span !== null && span.start <= start;
    line.at = Math.min(end, (isWithin ? span.end : span?.start) ?? end);
    cut.push({ text: line.whole.slice(start, line.at), span: isWithin ? span : null, start });
  }
  return cut;
}

/** A run of which a part lies in another element can have no element of its own: it is left if that does no harm. */
function wrap({ span, start, nodes }: Group, end: number, whole: string): ElementContent[] {
  if (span === null) return nodes;
  const isWhole = start === span.start && end === span.end;
  if (!isWhole && keepsItsOrder(whole.slice(span.start, span.end))) return nodes;
  const { tag = 'bdi', ...properties } = isolateFor(whole.slice(start, end));
  return [h(tag, properties, nodes)];
}
