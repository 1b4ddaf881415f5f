import { error, excerpt, type ProofRule } from '../rule.ts';

/** Code whose fence is not closed: all of the text below it is code. */
export const openCode: ProofRule = {
  signs: /`{3}|~{3}/,
  find: ({ source, nodes }) =>
    nodes.flatMap((node) => {
      const offset = node.position?.start.offset ?? 0;
      const lines = source.slice(offset, node.position?.end.offset).split('\n');
      const [fence] = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
      if (node.type !== 'code' || fence === undefined) return [];
      const last = lines.length > 1 ? (lines.at(-1)?.replace(/[ \t>]/g, '') ?? '') : '';
      if (last.length >= fence.length && last === (fence[0] ?? '').repeat(last.length)) return [];
      return [error('open-code', offset, { written: excerpt(lines[0] ?? ''), fence })];
    }),
};
