import { excerpt, type Proofreader, type Slip } from '../slip.ts';

/** Code whose fence is not closed: all of the text below it is code. */
export const openCode: Proofreader = {
  signs: /`{3}|~{3}/,
  find: ({ source, nodes }) =>
    nodes.flatMap((node): Slip[] => {
      const at = node.position?.start.offset ?? 0;
      const lines = source.slice(at, node.position?.end.offset).split('\n');
      const [fence] = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
      if (node.type !== 'code' || fence === undefined) return [];
      const last = lines.length > 1 ? (lines.at(-1)?.replace(/[ \t>]/g, '') ?? '') : '';
      if (last.length >= fence.length && last === (fence[0] ?? '').repeat(last.length)) return [];
      return [{ rule: 'open-code', level: 'error', at, values: { written: excerpt(lines[0] ?? ''), fence } }];
    }),
};
