import { error, excerpt, type ProofRule } from '../rule.ts';

/** Cells beyond those of a table's head: GFM (section 4.10) leaves them out of the page. */
export const lostCell: ProofRule = {
  signs: /\|/,
  find: ({ source, nodes }) =>
    nodes.flatMap((table) => {
      if (table.type !== 'table') return [];
      const columns = table.align?.length ?? 0;
      return table.children.flatMap(({ children: cells }) => {
        const lost = cells.slice(columns);
        const [first] = lost;
        const offset = first?.position?.start.offset ?? 0;
        const written = source.slice(offset, lost.at(-1)?.position?.end.offset);
        if (!first || /^[\s|]*$/.test(written)) return [];
        const values = {
          written: excerpt(written.replace(/^[\s|]+|[\s|]+$/g, '')),
          cells: String(cells.length),
          columns: String(columns),
        };
        return [error('lost-cell', offset, values)];
      });
    }),
};
