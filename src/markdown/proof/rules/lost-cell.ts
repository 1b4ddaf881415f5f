import { excerpt, type Proofreader, type Slip } from '../slip.ts';

/** Cells beyond those of a table's head: GFM (section 4.10) leaves them out of the page. */
export const lostCell: Proofreader = {
  signs: /\|/,
  find: ({ source, nodes }) =>
    nodes.flatMap((table): Slip[] => {
      if (table.type !== 'table') return [];
      const columns = table.align?.length ?? 0;
      return table.children.flatMap(({ children: cells }): Slip[] => {
        const lost = cells.slice(columns);
        const [first] = lost;
        const at = first?.position?.start.offset ?? 0;
        const written = source.slice(at, lost.at(-1)?.position?.end.offset);
        if (!first || /^[\s|]*$/.test(written)) return [];
        const values = {
          written: excerpt(written.replace(/^[\s|]+|[\s|]+$/g, '')),
          cells: String(cells.length),
          columns: String(columns),
        };
        return [{ rule: 'lost-cell', level: 'error', at, values }];
      });
    }),
};
