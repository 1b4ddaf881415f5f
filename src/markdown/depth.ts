import { TooMuch } from './too-much.ts';

/** Lists, quotations, blocks and tags in one another beyond this are no news text; parsing them takes minutes, or all of the stack. */
export const deepest = 100;

/** Items and notes that micromark itself does not know as such. */
const begins = /^[ \t>]*(?:\p{Nd}{1,3} ?[-–ـ.)]|\[\^)/u;
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/;
const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\p{Nd}{1,9}(?:[.)]|[ ]?[-–ـ])(?=[ \t]|$)))*[ \t]*/u;
const block = /^[ \t>]*:{3,}(?:(\p{L})|[ \t]*$)/u;

/** Tags whose end HTML asks for; of a thousand and more that are open, none of a text was meant. */
const tag =
  /<(\/?)(?:a|b|big|blockquote|center|div|em|font|g|i|math|s|small|span|strong|sub|sup|svg|u)(?=[\s>])/gi;
const mostTags = 10 * deepest;

/**
 * Lines that micromark goes through again, in all, to end the quotations and items of lists of a text: for each those
 * before it. 64 KB of `>a` and empty lines have 270 million, which took a minute; the specification of CommonMark, of
 * 10,000 lines, has 8, and a list of 3,000 items 4.5.
 */
const mostReread = 9_000_000;

/** Of so few lines no number of quotations is too much, though each line had a hundred. */
const fewLines = 300;

/**
 * Throws TooMuch at the first line whose quotations, lists and blocks are more than a hundred deep in one another, or
 * its tags more than a thousand; and where a text has too many of them in all.
 */
export function keepShallow(markdown: string): void {
  let [blocks, tags, begun, reread] = [0, 0, 0, 0];
  let isWithin = false;
  const lines = markdown.split('\n');
  for (const [index, text] of lines.entries()) {
    const isBlank = text.trim() === '';
    const [prefix = ''] = markers.exec(text) ?? [];
    const written = prefix.replace(/[ \t]/g, '').length;
    const fence = block.exec(text);
    if (fence) blocks = Math.max(0, blocks + (fence[1] ? 1 : -1));
    for (const [, end] of text.matchAll(tag)) tags = Math.max(0, tags + (end ? -1 : 1));
    // A level of a list takes two columns at least.
    // What is blank is in nothing: the copy checks have blanks in place of front matter.
    if (
      written > deepest ||
      (!isBlank && prefix.length - written > 2 * deepest) ||
      blocks > deepest ||
      tags > mostTags
    )
      throw new TooMuch('deep-text', index + 1, { depth: String(deepest) });
    if (lines.length < fewLines) continue;
    // A line without them goes on with the paragraph of one that has some.
    isWithin = written > 0 || (isWithin && !isBlank);
    // A heading by a line below it is looked for among what was read, and put there.
    const more = underline.test(text) ? 3 : isWithin || begins.test(text) ? Math.max(written, 1) : 0;
    begun += more;
    reread += more * index;
    if (reread > mostReread)
      throw new TooMuch('crowded-text', index + 1, { count: String(begun), lines: String(index + 1) });
  }
}
