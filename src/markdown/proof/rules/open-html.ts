import { excerpt, type Proofreader, type Slip } from '../slip.ts';

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
export const openHtml: Proofreader = {
  signs: /<(?:!|\?|script\b|style\b|textarea\b)/i,
  find: ({ source, nodes, words }) => [
    ...nodes.flatMap((node): Slip[] => {
      if (node.type !== 'html') return [];
      const open = openIn(node.value);
      // Within a line a tag and its end are two, with text between them.
      if (open?.closing.test(restOfParagraph(source, node.position?.end.offset ?? 0))) return [];
      return open ? [slip(open.end, open.written, (node.position?.start.offset ?? 0) + open.at)] : [];
    }),
    ...[...words.matchAll(/<!--/g)].map(({ index }) => slip('-->', '<!--', index)),
  ],
};

const slip = (end: string, written: string, at: number): Slip => ({
  rule: 'open-html',
  level: 'error',
  at,
  values: { written: excerpt(written), end },
});

const restOfParagraph = (source: string, at: number) =>
  source.slice(at, at + 10_000).split(/\n[ \t]*\n/)[0] ?? '';

const opening = new RegExp(swallowing.map((kind) => kind.opening.source).join('|'), 'gi');

/** The first of them in raw HTML that is not closed. */
function openIn(html: string): { end: string; closing: RegExp; written: string; at: number } | null {
  let from = 0;
  for (const { 0: found, index: at } of html.matchAll(opening)) {
    const kind = swallowing.find((each) => each.opening.test(found));
    if (at < from || !kind) continue;
    const inside = at + found.length;
    const closed = kind.closing.exec(html.slice(inside));
    if (!closed)
      return {
        end: kind.end,
        closing: kind.closing,
        written: html.slice(at, html.indexOf('\n', at) >>> 0),
        at,
      };
    from = inside + closed.index + closed[0].length;
  }
  return null;
}
