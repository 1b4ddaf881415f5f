import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';

/** Parses the raw HTML that an editor wrote; texts without any are left as they are, since it costs a second parse. */
export function rawHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile) => (hasRaw(tree) ? parse(tree, file) : tree);
}

const hasRaw = (node: Root | Root['children'][number]): boolean =>
  node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
