import { excerpt, type ProofRule, warning } from '../rule.ts';

/** Entities that texts really have; with them a missing semicolon is no accident of words. */
const common =
  'nbsp|amp|quot|apos|lt|gt|laquo|raquo|ndash|mdash|hellip|[lr][sd]quo|zwn?j|[lr]rm|bull|middot|copy';
const stray = new RegExp(
  `&(?:([a-z][a-z\\d]{1,30}|#\\d{2,7}|#x[\\da-f]{2,6});|(${common})(?![\\w;=]))`,
  'gi',
);

/** Entities that readers see as they are written: encoded twice, misspelt, or without their semicolon. */
export const strayEntity: ProofRule = {
  signs: /&amp;(?:[a-z]+|#)|&[a-z]|&#/i,
  find: ({ nodes, source }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'text') return [];
      const start = node.position?.start.offset ?? 0;
      const written = source.slice(start, node.position?.end.offset);
      let from = 0;
      return [...node.value.matchAll(stray)].flatMap(({ 0: shown, 1: whole, 2: cut }) => {
        const name = whole ?? cut ?? '';
        const place = written.indexOf(name, from);
        const sign = written.lastIndexOf('&', place - (written.startsWith('&amp;', place - 5) ? 2 : 0));
        from = place + name.length;
        if (place === -1 || sign === -1 || written[sign - 1] === '\\') return [];
        const values = { written: excerpt(shown), suggestion: `&${name};` };
        return [warning('stray-entity', start + sign, values)];
      });
    }),
};
