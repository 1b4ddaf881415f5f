import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { partId, partPrefix } from './part-id.ts';
import { eachElement } from './walk.ts';

/** Links to a part of the same text lead there by whatever name it has, or by its words. */
export function partLinks() {
  return (tree: Root, file: VFile) => {
    const ids = new Set(file.data.ids);
    eachElement(tree, ({ tagName, properties: { href }, properties }) => {
      if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
      const id = partNamed(href.slice(1), ids);
      if (id?.startsWith(partPrefix)) properties.href = `#${encodeURIComponent(id)}`;
    });
  };
}

/**
 * What a fragment means in a text with these ids: the very id, or the heading with these words, as they are or with
 * hyphens between; null where the text has neither.
 */
export function partNamed(fragment: string, ids: ReadonlySet<string>): string | null {
  if (ids.has(fragment)) return fragment;
  const name = decoded(fragment);
  if (ids.has(name)) return name;
  const part = partId(name);
  return part !== null && ids.has(part) ? part : null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
