import type { Nodes, Root } from 'hast';

const blocks = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'blockquote',
  'pre',
  'figcaption',
  'div',
  'dt',
  'dd',
]);

/** What is in them is for who cannot play them. */
const players = new Set(['audio', 'video']);

/** The words of a text as a reader sees them, each block on a line of its own; without footnotes' machinery. */
export function plainText(tree: Root): string {
  return textOf(tree)
    .replace(/[ \t\u2003]{2,}|[\t\u2003]/g, ' ')
    .replace(/ \n[\n ]*|\n[\n ]+/g, '\n')
    .trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.properties.dataFootnoteRef !== undefined || node.properties.dataFootnoteBackref !== undefined)
      return '';
    if (node.properties.id === 'footnote-label' || players.has(node.tagName)) return '';
    if (node.tagName === 'tr') return `\n${node.children.map(textOf).join(' ').replaceAll('\n', ' ')}\n`;
    const inner = node.children.map(textOf).join('');
    return blocks.has(node.tagName) ? `\n${inner}\n` : node.tagName === 'br' ? '\n' : inner;
  }
  return node.type === 'root' ? node.children.map(textOf).join('') : '';
}
