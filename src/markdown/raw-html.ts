import type { Nodes, Root } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { keepTagsFew } from './open-tags.ts';
import { markOwn } from './own-attributes.ts';
import { type TextProblem, tellProblems } from './text-problem.ts';

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
    tellProblems(file, unclosed(raws));
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
function unclosed(raws: readonly Raw[]): TextProblem[] {
  const open = new Map<string, TextProblem>();
  for (const { value, position } of raws) {
    for (const { 2: end, 3: name, index } of value.matchAll(marks)) {
      const what = name?.toLowerCase();
      if (what === undefined) continue;
      if (end === '/') open.delete(what);
      // An anchor of an old text, <a name>, looks like nothing.
      else if (what === 'a' && !/^<a\b[^>]*\bhref/i.test(value.slice(index, index + 200))) continue;
      else if (!open.has(what)) {
        const values = { written: `<${what}>`, end: `</${what}>` };
        const place = placeWithin(value, index, position?.start);
        open.set(what, { ...(reopens.has(what) ? inStyle : lost), ...place, values });
      }
    }
  }
  return [...open.values()];
}

function placeWithin(value: string, index: number, start = { line: 1, column: 1 }) {
  const lines = value.slice(0, index).split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}
