/** Lists and quotations in one another beyond this are no news text; parsing them takes minutes, or all of the stack. */
export const deepest = 100;

const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\p{Nd}{1,9}(?:[.)]|[ ]?[-–ـ])(?=[ \t]|$)))*[ \t]*/u;

/** The first line, from 1, whose quotations and lists are more than a hundred deep in one another; null where none is. */
export function deepLine(markdown: string): number | null {
  const line = markdown.split('\n').findIndex((text) => {
    const [prefix = ''] = markers.exec(text) ?? [];
    const written = prefix.replace(/[ \t]/g, '').length;
    // A level of a list takes two columns at least.
    return written > deepest || prefix.length - written > 2 * deepest;
  });
  return line === -1 ? null : line + 1;
}
