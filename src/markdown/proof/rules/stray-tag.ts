import { excerpt, type ProofRule, warning } from '../rule.ts';

const names =
  'a|b|i|u|s|p|br|hr|h[1-6]|ul|ol|li|em|strong|small|sub|sup|font|center|span|div|blockquote|table|tr|td|th|img|iframe|script|style|video|audio|object|embed|form|' +
  // Of word processors: <o:p>
  '[a-z]\\w{0,9}:[a-z]\\w{0,30}';

/** A tag, or one that is cut off behind an attribute. */
const tag = new RegExp(`</?(?:${names})(?:\\s+[a-z-]{1,30}\\s*=[^<>]{0,500}|\\s*/?(?=>))>?`, 'i');

/** Tags that readers see: encoded (`&lt;b&gt;`), or broken so that HTML does not take them for such. */
export const strayTag: ProofRule = {
  signs: /&(?:lt|#0*60|#x0*3c);|</i,
  find: ({ nodes, source }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'text') return [];
      const start = node.position?.start.offset ?? 0;
      const found = tag.exec(node.value);
      if (!found) return [];
      const written = source.slice(start, node.position?.end.offset);
      const place = written.search(/&(?:lt|#0*60|#x0*3c);|</i);
      // A text on HTML names tags one by one.
      const isNamed = place !== -1 && written[place] === '&' && !isInUse(found[0], node.value);
      const isEscaped = /\\</.test(written);
      // An attribute that another program is to fill in is told of by itself.
      const isForeign = /\{[{%]/.test(found[0]);
      if (isNamed || isEscaped || isForeign) return [];
      return [warning('stray-tag', start + Math.max(place, 0), { written: excerpt(found[0]) })];
    }),
};

/** Whether a tag is more than a name: it has attributes, its end follows, or it needs none. */
function isInUse(written: string, text: string): boolean {
  const [, name = ''] = /^<\/?([a-z\d]+)/i.exec(written) ?? [];
  return written.includes('=') || /^(?:br|hr|p)$/i.test(name) || text.includes(`</${name}>`);
}
