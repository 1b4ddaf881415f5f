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
 * What a fragment means in a text with these ids: the very id, or the heading with these words, as they are, with
 * hyphens between, or as GitHub and Hugo write them, which leave out joiners and signs; null where the text has none.
 */
export function partNamed(fragment: string, ids: ReadonlySet<string>): string | null {
  if (ids.has(fragment)) return fragment;
  const name = decoded(fragment);
  if (ids.has(name)) return name;
  const part = partId(name);
  if (part === null || ids.has(part)) return part;
  const letters = lettersOf(part);
  return [...ids].find((id) => id.startsWith(partPrefix) && lettersOf(id) === letters) ?? null;
}

const lettersOf = (id: string) => id.slice(partPrefix.length).replace(/[^\p{L}\p{N}]/gu, '');

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
