import { error, excerpt, type ProofRule, warning } from '../rule.ts';

const addressLike = /[/#@:]|\.\w|^$/;

/** `[words][name]` without a line `[name]: address`, and such a line that no link asks for, which is on no page. */
export const reference: ProofRule = {
  signs: /\]\[|^[ \t>]*\[[^\]^\n]+\]:/m,
  find({ nodes, words, source }) {
    const used = new Set(
      nodes.flatMap((node) =>
        node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
      ),
    );
    const unused = nodes.flatMap((node) => {
      if (node.type !== 'definition' || used.has(node.identifier)) return [];
      const offset = node.position?.start.offset ?? 0;
      const written = excerpt(source.slice(offset, node.position?.end.offset));
      const tell = addressLike.test(node.url) ? warning : error;
      return [tell('unused-reference', offset, { written, name: node.label ?? node.identifier })];
    });
    const unknown = [
      ...words.matchAll(/\[([^[\]^\n][^[\]\n]{0,200})\]\[([^[\]^\n]?[^[\]\n]{0,200})\]/g),
    ].flatMap(({ 0: written, 1: said = '', 2: name = '', index: offset }) =>
      // `[/row][/page]` ends another program's commands.
      /\p{L}/u.test(said) && !said.startsWith('/')
        ? [warning('unknown-reference', offset, { written: excerpt(written), name: excerpt(name || said) })]
        : [],
    );
    return [...unused, ...unknown];
  },
};
