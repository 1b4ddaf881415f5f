import { excerpt, type ProofRule, warning } from '../rule.ts';

/** Signs between digits, `5*6*7`, that CommonMark takes for emphasis: readers see 567. */
export const numberEmphasis: ProofRule = {
  signs: /\*\p{Nd}/u,
  find: ({ source, nodes }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'emphasis' && node.type !== 'strong') return [];
      const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
      const [, before = ''] = /(\p{Nd}+)$/u.exec(source.slice(Math.max(0, start - 20), start)) ?? [];
      const [after = ''] = /^\p{Nd}+/u.exec(source.slice(end, end + 20)) ?? [];
      if (before === '' || after === '') return [];
      const written = before + source.slice(start, end) + after;
      const suggestion = written.replace(/\*+/g, '×');
      const values = { written: excerpt(written), suggestion: excerpt(suggestion) };
      return [warning('number-emphasis', start - before.length, values)];
    }),
};
