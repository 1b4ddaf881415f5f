import type { Nodes, Root } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { fromLine, type Position, positionsIn, start } from '../language/position.ts';
import { keepTagsFew } from './open-tags.ts';
import { markOwn } from './own-attributes.ts';
import { addProblems, type MarkdownProblem } from './problem.ts';

declare module 'vfile' {
  interface DataMap {
    /** Whether an editor wrote HTML in it. */
    hasRawHtml: boolean;
  }
}

/**
 * Elements that a browser looks for the end of through all that follows them, and takes that for their own; of those
 * that Markdown itself takes so the proofreading tells.
 */
const devouring = 'audio|iframe|noscript|object|select|title|video';

/** Those that a browser opens again in every paragraph until they end: one `<b>` and all the rest is bold. */
const reopened = 'a|b|big|code|em|font|i|s|small|strike|strong|tt|u';

/** `<iframe … />`: HTML knows no such end of these. */
const closedAtOnce = new RegExp(`<(${devouring})(\\s(?:[^<>"']|"[^"]*"|'[^']*')*)?(?<=[\\s"'])/>`, 'gi');

/** Where they begin and end; comments and scripts are passed over. */
const marks = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|<(script|style|textarea)\\b[\\s\\S]*?(?:</\\1|$)|<(/?)(${devouring}|${reopened})(?=[\\s/>])`,
  'gi',
);

/**
 * Parses the raw HTML that an editor wrote, and tells what is left open in it. Texts without any are left as they
 * are, since it costs a second parse.
 */
export function rawHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile) => {
    const raws = rawIn(tree);
    if (raws.length === 0) return tree;
    file.data.hasRawHtml = true;
    for (const raw of raws) raw.value = raw.value.replace(closedAtOnce, '<$1$2></$1>');
    keepTagsFew(tree);
    addProblems(file, unclosed(raws));
    markOwn(tree);
    return parse(tree, file);
  };
}

const rawIn = (node: Nodes): Raw[] =>
  node.type === 'raw' ? [node] : 'children' in node ? node.children.flatMap(rawIn) : [];

const reopens = new Set(reopened.split('|'));
const lost = { level: 'error', rule: 'open-html' } as const;
const inStyle = { level: 'warning', rule: 'open-tag' } as const;

/** What begins in the HTML of a text and does not end: readers would miss all that follows, or see it in that style. */
function unclosed(raws: readonly Raw[]): MarkdownProblem[] {
  const open = new Map<string, MarkdownProblem>();
  for (const { value, position } of raws) {
    for (const { 2: end, 3: name, index } of value.matchAll(marks)) {
      const what = name?.toLowerCase();
      if (what === undefined) continue;
      if (end === '/') open.delete(what);
      // An anchor of an old text, <a name>, looks like nothing.
      else if (what === 'a' && !/^<a\b[^>]*\bhref/i.test(value.slice(index, index + 200))) continue;
      else if (!open.has(what)) {
        const values = { written: `<${what}>`, end: `</${what}>` };
        const begun = positionWithin(value, index, position?.start);
        open.set(what, { ...(reopens.has(what) ? inStyle : lost), ...begun, values });
      }
    }
  }
  return [...open.values()];
}

function positionWithin(value: string, index: number, first: Position = start): Position {
  const position = positionsIn(value)(index);
  const { line, column } = fromLine(position, first.line);
  return { line, column: position.line === 1 ? first.column + column - 1 : column };
}
