import { excerpt, type Proofreader, type Slip } from '../slip.ts';

/** Lines without a bar right below a table: GFM (section 4.10) makes each a row of it. */
export const textInTable: Proofreader = {
  signs: /\|/,
  find: ({ source, nodes }) =>
    nodes.flatMap((table): Slip[] => {
      if (table.type !== 'table') return [];
      const written = ({ position }: (typeof table.children)[number]) =>
        source.slice(position?.start.offset, position?.end.offset);
      const [head, ...rows] = table.children;
      const stray = rows.find((row) => !written(row).includes('|'));
      if (!head || !stray || !written(head).includes('|')) return [];
      const at = stray.position?.start.offset ?? 0;
      return [{ rule: 'text-in-table', level: 'warning', at, values: { written: excerpt(written(stray)) } }];
    }),
};
