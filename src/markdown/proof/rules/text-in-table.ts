import { excerpt, type ProofRule, warning } from '../rule.ts';

/** Lines without a bar right below a table: GFM (section 4.10) makes each a row of it. */
export const textInTable: ProofRule = {
  signs: /\|/,
  find: ({ source, nodes }) =>
    nodes.flatMap((table) => {
      if (table.type !== 'table') return [];
      const written = ({ position }: (typeof table.children)[number]) =>
        source.slice(position?.start.offset, position?.end.offset);
      const [head, ...rows] = table.children;
      const stray = rows.find((row) => !written(row).includes('|'));
      if (!head || !stray || !written(head).includes('|')) return [];
      const offset = stray.position?.start.offset ?? 0;
      return [warning('text-in-table', offset, { written: excerpt(written(stray)) })];
    }),
};
