/** Lists, quotations, blocks and tags in one another beyond this are no news text; parsing them takes minutes, or all of the stack. */
export const deepest = 100;

const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\p{Nd}{1,9}(?:[.)]|[ ]?[-–ـ])(?=[ \t]|$)))*[ \t]*/u;
const block = /^[ \t>]*:{3,}(?:(\p{L})|[ \t]*$)/u;

/** Tags whose end HTML asks for; of a thousand and more that are open, none of a text was meant. */
const tag =
  /<(\/?)(?:a|b|big|blockquote|center|div|em|font|g|i|math|s|small|span|strong|sub|sup|svg|u)(?=[\s>])/gi;
const mostTags = 10 * deepest;

/**
 * The first line, from 1, whose quotations, lists and blocks are more than a hundred deep in one another, or its tags
 * more than a thousand; null where none is.
 */
export function deepLine(markdown: string): number | null {
  let [blocks, tags] = [0, 0];
  const line = markdown.split('\n').findIndex((text) => {
    const [prefix = ''] = markers.exec(text) ?? [];
    const written = prefix.replace(/[ \t]/g, '').length;
    const fence = block.exec(text);
    if (fence) blocks = Math.max(0, blocks + (fence[1] ? 1 : -1));
    for (const [, end] of text.matchAll(tag)) tags = Math.max(0, tags + (end ? -1 : 1));
    // A level of a list takes two columns at least.
    return written > deepest || prefix.length - written > 2 * deepest || blocks > deepest || tags > mostTags;
  });
  return line === -1 ? null : line + 1;
}
