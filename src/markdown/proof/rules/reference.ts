import { excerpt, type Proofreader, type Slip } from '../slip.ts';

const addressLike = /[/#@:]|\.\w|^$/;

/** `[words][name]` without a line `[name]: address`, and such a line that no link asks for, which is on no page. */
export const reference: Proofreader = {
  signs: /\]\[|^[ \t>]*\[[^\]^\n]+\]:/m,
  find({ nodes, words, source }) {
    const used = new Set(
      nodes.flatMap((node) =>
        node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
      ),
    );
    const unused = nodes.flatMap((node): Slip[] => {
      if (node.type !== 'definition' || used.has(node.identifier)) return [];
      const at = node.position?.start.offset ?? 0;
      const written = excerpt(source.slice(at, node.position?.end.offset));
      const level = addressLike.test(node.url) ? 'warning' : 'error';
      return [
        { rule: 'unused-reference', level, at, values: { written, name: node.label ?? node.identifier } },
      ];
    });
    const unknown = [
      ...words.matchAll(/\[([^[\]^\n][^[\]\n]{0,200})\]\[([^[\]^\n]?[^[\]\n]{0,200})\]/g),
    ].flatMap(({ 0: written, 1: said = '', 2: name = '', index: at }): Slip[] =>
      // `[/row][/page]` ends another program's commands.
      /\p{L}/u.test(said) && !said.startsWith('/')
        ? [
            {
              rule: 'unknown-reference',
              level: 'warning',
              at,
              values: { written: excerpt(written), name: excerpt(name || said) },
            },
          ]
        : [],
    );
    return [...unused, ...unknown];
  },
};
