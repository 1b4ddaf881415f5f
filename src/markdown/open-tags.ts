import type { Nodes, Root } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import { deepest } from './depth.ts';
import { TooMuch } from './too-much.ts';

/** Those that have no end, and those that HTML ends where the next of them begins. */
const endless = new Set(
  (
    'area base br col embed frame hr image img input link meta param source track wbr ' +
    'body dd dt head html li optgroup option p tbody td tfoot th thead tr'
  ).split(' '),
);

/** Those that end another of their name that is open. */
const alone = new Set(['a', 'button', 'nobr']);

/** HTML's “formatting elements”, which a browser, and a parser after it, opens again in every block until they end. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

const blocks = new Set(
  'blockquote center dd details div dl dt figure h1 h2 h3 h4 h5 h6 li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** How many elements a text may get by such openings; an unclosed `<font>` in a text of a thousand paragraphs makes one thousand. */
const mostOpened = 20_000;

const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)/gi;

/**
 * Throws TooMuch where the tags of a text stand so deep in one another, or so many of them are opened again, that a
 * parser of HTML could not go through them; of a thousand `<b>` and as many paragraphs it makes a million elements.
 */
export function keepTagsFew(tree: Root): void {
  const open = new Map<string, number>();
  let [depth, styles, opened, line] = [0, 0, 0, 1];
  const enter = (name: string) => {
    if (blocks.has(name)) opened += styles;
    if (opened > mostOpened) throw new TooMuch('open-tags', line, inWords(open));
    // In drawings and formulas they have no meaning of their own, and nest.
    if (endless.has(name) && !open.get('svg') && !open.get('math')) return;
    if (alone.has(name)) leave(name);
    open.set(name, (open.get(name) ?? 0) + 1);
    depth += 1;
    if (formatting.has(name)) styles += 1;
    if (depth > 2 * deepest) throw new TooMuch('deep-text', line, { depth: String(deepest) });
  };
  const leave = (name: string) => {
    const count = open.get(name) ?? 0;
    if (count === 0) return;
    open.set(name, count - 1);
    depth -= 1;
    if (formatting.has(name)) styles -= 1;
  };
  const go = (node: Nodes | Raw) => {
    line = node.position?.start.line ?? line;
    if (node.type === 'raw')
      for (const { 1: end, 2: name } of node.value.matchAll(tag)) {
        if (name !== undefined) (end ? leave : enter)(name.toLowerCase());
      }
    if (node.type === 'element') enter(node.tagName);
    if ('children' in node) for (const child of node.children) go(child);
    if (node.type === 'element') leave(node.tagName);
  };
  go(tree);
}

function inWords(open: ReadonlyMap<string, number>) {
  const [name = 'b'] = [...open].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return { written: `<${name}>`, end: `</${name}>` };
}
