import type { Heading, Nodes } from 'mdast';
import { excerpt, type ProofRule, warning } from '../rule.ts';

/** In UTF-16 units: a title that is longer is a paragraph. */
const longestTitle = 100;

const keys = /^[\w-]+:(?:[ \t].*)?$/;

/** Paragraphs that became headings by a line of hyphens or equals signs right below them, where a rule was meant. */
export const headingByLine: ProofRule = {
  signs: /^[ \t>]*(?:-+|=+)[ \t]*$/m,
  find: ({ source, nodes }) =>
    nodes.flatMap((node, place) => {
      const offset = node.position?.start.offset;
      if (node.type !== 'heading' || offset === undefined) return [];
      const lines = source.slice(offset, node.position?.end.offset).split('\n');
      const underline = lines.pop()?.replace(/[ \t>]/g, '') ?? '';
      if (lines.length === 0 || !/^(?:-+|=+)$/.test(underline)) return [];
      const words = lines.join('\n').trim();
      if (
        underline.startsWith('-') &&
        isBetweenLines(node, nodes[place - 1]) &&
        lines.every((line) => keys.test(line))
      )
        return [warning('front-matter-in-text', offset, { written: excerpt(words) })];
      const isTitle =
        lines.length === 1 && words.length <= longestTitle && underline.length > 1 && !/[.،؛,;]$/.test(words);
      return isTitle
        ? []
        : [warning('heading-by-line', offset, { written: excerpt(words), line: excerpt(underline) })];
    }),
};

const isBetweenLines = (heading: Heading, before: Nodes | undefined) =>
  before?.type === 'thematicBreak' && before.position?.end.line === (heading.position?.start.line ?? 0) - 1;
