import type { Nodes, Root } from 'mdast';
import { blank, type Proof } from './rule.ts';

/** What stands for another character, or for itself where it would be a sign (CommonMark 0.31.2, sections 2.4 and 2.5). */
const notation = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;

const blanked = (part: string) => part.replace(/[^\n]/g, blank);

/** A text for its rules: its nodes in order and, once a rule asks for them, its views. */
export function proofOf(source: string, tree: Root): Proof {
  const nodes = nodesOf(tree);
  let words: string | undefined;
  let markup: string | undefined;
  return {
    source,
    nodes,
    get words() {
      words ??= viewOf(source, nodes, isText(source));
      return words;
    },
    get markup() {
      const isWords = isText(source);
      markup ??= viewOf(source, nodes, (node) => node.type === 'html' || isWords(node));
      return markup;
    },
  };
}

function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    if ('children' in node) for (const child of withoutCode(node.children).toReversed()) waiting.push(child);
  }
  return nodes;
}

/** Leaves out what stands between `<code>` and `</code>`, and their like, in a line. */
function withoutCode(nodes: readonly Nodes[]): Nodes[] {
  let within: string | null = null;
  return nodes.filter((node) => {
    const tag = node.type === 'html' ? /^<(\/?)(code|kbd|samp|pre|tt)\b/i.exec(node.value) : null;
    const name = tag?.[2]?.toLowerCase() ?? null;
    if (within === null && tag?.[1] === '') within = name;
    else if (within !== null && tag?.[1] === '/' && name === within) within = null;
    return within === null || node.type === 'html';
  });
}

/** Text, and a bare address that became a link. */
const isText =
  (source: string) =>
  (node: Nodes): boolean =>
    node.type === 'text' ||
    (node.type === 'link' && !/[[<]/.test(source[node.position?.start.offset ?? 0] ?? '['));

function viewOf(source: string, nodes: readonly Nodes[], isShown: (node: Nodes) => boolean): string {
  const parts: string[] = [];
  let written = 0;
  for (const node of nodes) {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    if (!isShown(node) || start.offset < written) continue;
    parts.push(blanked(source.slice(written, start.offset)));
    const shown = source.slice(start.offset, end.offset);
    parts.push(node.type === 'html' ? withoutMachineText(shown) : shown.replace(notation, blanked));
    written = end.offset;
  }
  return parts.join('') + blanked(source.slice(written));
}

const machineText = /<!--|<(script|style|pre|code)\b/gi;

/** Raw HTML with blanks in place of comments, scripts and code; as long as before. */
export function withoutMachineText(html: string): string {
  const lower = html.toLowerCase();
  let shown = '';
  let read = 0;
  for (const { 0: opening, 1: name, index } of html.matchAll(machineText)) {
    if (index < read) continue;
    const closing = name ? `</${name.toLowerCase()}>` : '-->';
    const end = lower.indexOf(closing, index + opening.length);
    if (end === -1) break;
    shown += html.slice(read, index) + blanked(html.slice(index, end + closing.length));
    read = end + closing.length;
  }
  return shown + html.slice(read);
}
