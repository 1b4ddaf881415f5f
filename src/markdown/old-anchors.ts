import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { writtenNames } from './own-attributes.ts';
import { eachElement } from './walk.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the fragment of an address can name in a text. */
    ids: string[];
  }
}

/** An element, and what a writer called it. */
interface Named {
  element: Element;
  parent: Root | Element;
  names: string[];
}

/** Elements that can hold an anchor before what else they hold. */
const holders = new Set(
  'p h1 h2 h3 h4 h5 h6 li div blockquote td th dd figcaption span em strong'.split(' '),
);

/** The ids that remark-rehype gives to notes. */
const noteId = /^(?:fn(?:ref)?-|footnote-label$)/;

/** The name of a heading as Hugo, kramdown and pandoc have it: `## Heading {#name}`. */
const writtenName = /\{#([^\s{}]+)\}$/;

/**
 * What old texts name, by `id`, `<a name>` or `{#…}`, can still be linked to, from outside too: as the name of an
 * `<a>`, which a fragment finds where no id is the same (HTML, section 7.4.6.4, «find a potential indicated
 * element»), and which no script or label of the page can take for an element of its own. Of two with one name the
 * first has it. All are listed in `data.ids`, and with them the ids of notes.
 */
export function oldAnchors() {
  return (tree: Root, file: VFile) => {
    const named: Named[] = [];
    const ids = new Set<string>();
    eachElement(tree, (element, parent) => {
      const { id } = element.properties;
      if (typeof id === 'string' && noteId.test(id)) ids.add(id);
      else named.push({ element, parent, names: takeNames(element) });
    });
    for (const { element, parent, names } of named) {
      const fresh = names.filter((name, place) => !ids.has(name) && names.indexOf(name) === place);
      if (fresh.length > 0 && setAnchors(element, parent, fresh)) for (const name of fresh) ids.add(name);
    }
    file.data.ids = [...ids];
  };
}

/** Takes away all names that an element has, and gives them. */
function takeNames({ tagName, properties, children }: Element): string[] {
  const { id, name, [writtenNames]: written } = properties;
  delete properties.id;
  delete properties.name;
  delete properties[writtenNames];
  const last = children.at(-1);
  const names = [id, name, written].flat();
  if (/^h[1-6]$/.test(tagName) && last?.type === 'text') {
    const text = last.value.trimEnd();
    const found = writtenName.exec(text);
    if (found) last.value = text.slice(0, found.index).trimEnd();
    names.push(found?.[1]);
  }
  return names.flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
}

/** Sets anchors where HTML allows them: at an element, in it or before it; false where it allows none of these. */
function setAnchors(element: Element, parent: Root | Element, names: readonly string[]): boolean {
  const [first, ...others] = names;
  if (element.tagName === 'a') element.properties.name = first;
  const made = (element.tagName === 'a' ? others : names).map((name) => h('a', { name }));
  if (holders.has(element.tagName)) element.children.unshift(...made);
  else if (parent.type === 'root' || holders.has(parent.tagName))
    parent.children.splice(parent.children.indexOf(element), 0, ...made);
  else return element.tagName === 'a';
  return true;
}
