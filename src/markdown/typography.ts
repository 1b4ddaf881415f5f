import type { Element, Root, Text } from 'hast';
import { changesFor, opaque } from '../language/typeset.ts';
import { inline } from './inline.ts';

const untouched = new Set(['bdi', 'code', 'img', 'kbd', 'picture', 'pre', 'samp']);

/** The texts of one block in their order, and where each begins in the whole. */
interface Line {
  whole: string;
  texts: { node: Text; start: number }[];
}

/**
 * Sets quotation marks and punctuation for display, across the elements of a block: a quotation may begin before
 * an emphasis and end within it. Code, and what has a direction or a language of its own, stays as it is.
 * `language` is null where an edition does not want it.
 */
export function typography(language: string | null) {
  return (tree: Root) => {
    if (language !== null) setBlock(tree, language);
  };
}

function setBlock(block: Root | Element, language: string): void {
  const line: Line = { whole: '', texts: [] };
  addTexts(block, line, language);
  setLine(line, language);
}

function addTexts(parent: Root | Element, line: Line, language: string): void {
  for (const child of parent.children) {
    if (child.type === 'text') {
      line.texts.push({ node: child, start: line.whole.length });
      line.whole += child.value;
    } else if (child.type === 'element') {
      const { tagName, properties } = child;
      if (tagName === 'br') line.whole += '\n';
      else if (untouched.has(tagName) || properties.dir !== undefined || properties.lang !== undefined)
        line.whole += opaque;
      else if (inline.has(tagName)) addTexts(child, line, language);
      else {
        setLine(line, language);
        setBlock(child, language);
      }
    }
  }
}

/** Changes the texts of a line, which then begins anew. Each sign goes where the last of those it replaces stood. */
function setLine(line: Line, language: string): void {
  const { whole, texts } = line;
  const changes = texts.length > 0 ? changesFor(whole, language) : [];
  if (changes.length > 0) {
    let next = 0;
    for (const { node, start } of texts) {
      const end = start + node.value.length;
      let result = '';
      let place = start;
      while ((changes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      for (let each = next; ; each++) {
        const change = changes[each];
        if (!change || change.start >= end) break;
        result += whole.slice(place, Math.max(place, change.start));
        if (change.end <= end) result += change.put;
        place = Math.min(change.end, end);
      }
      node.value = result + whole.slice(place, end);
    }
  }
  line.whole = '';
  line.texts = [];
}
