import { error, excerpt, type ProofRule } from '../rule.ts';

/** What swallows all that follows it up to its end, with that end (CommonMark 0.31.2, section 4.6, kinds 1 to 5). */
const swallowing = [
  { opening: /<!--/, closing: /-->/, end: '-->' },
  { opening: /<(?:script)\b/i, closing: /<\/script>/i, end: '</script>' },
  { opening: /<(?:style)\b/i, closing: /<\/style>/i, end: '</style>' },
  { opening: /<(?:textarea)\b/i, closing: /<\/textarea>/i, end: '</textarea>' },
  { opening: /<\?/, closing: /\?>/, end: '?>' },
  { opening: /<!\[CDATA\[/, closing: /\]\]>/, end: ']]>' },
];

/** Comments, and the like, that do not end: the text below them is on no page. */
export const openHtml: ProofRule = {
  signs: /<(?:!|\?|script\b|style\b|textarea\b)/i,
  find: ({ source, nodes, words }) => [
    ...nodes.flatMap((node) => {
      if (node.type !== 'html') return [];
      const open = openIn(node.value);
      // Within a line a tag and its end are two, with text between them.
      if (open?.closing.test(restOfParagraph(source, node.position?.end.offset ?? 0))) return [];
      return open ? [problem(open.end, open.written, (node.position?.start.offset ?? 0) + open.offset)] : [];
    }),
    ...[...words.matchAll(/<!--/g)].map(({ index }) => problem('-->', '<!--', index)),
  ],
};

const problem = (end: string, written: string, offset: number) =>
  error('open-html', offset, { written: excerpt(written), end });

const restOfParagraph = (source: string, offset: number) =>
  source.slice(offset, offset + 10_000).split(/\n[ \t]*\n/)[0] ?? '';

const opening = new RegExp(swallowing.map((kind) => kind.opening.source).join('|'), 'gi');

/** The first of them in raw HTML that is not closed. */
function openIn(html: string): { end: string; closing: RegExp; written: string; offset: number } | null {
  let from = 0;
  for (const { 0: found, index: offset } of html.matchAll(opening)) {
    const kind = swallowing.find((each) => each.opening.test(found));
    if (offset < from || !kind) continue;
    const inside = offset + found.length;
    const closed = kind.closing.exec(html.slice(inside));
    if (!closed)
      return {
        end: kind.end,
        closing: kind.closing,
        written: html.slice(offset, html.indexOf('\n', offset) >>> 0),
        offset,
      };
    from = inside + closed.index + closed[0].length;
  }
  return null;
}
