import type { Nodes } from 'mdast';
import { markdown } from '../../../src/markdown/pipeline.ts';

/** The tree of a text in short: `list(3)[item[paragraph["…"]]]`, a list's number in parentheses where it has one. */
export function outline(text: string): string {
  return markdown().parse(text).children.map(shown).join(' ');
}

function shown(node: Nodes): string {
  if ('value' in node) return `${node.type === 'text' ? '' : node.type}${JSON.stringify(node.value)}`;
  if (!('children' in node)) return node.type;
  const number = node.type === 'list' && typeof node.start === 'number' ? `(${node.start})` : '';
  const inner = node.children.map(shown).join(' ');
  return node.type === 'paragraph' ? inner : `${node.type.replace('listItem', 'item')}${number}[${inner}]`;
}
