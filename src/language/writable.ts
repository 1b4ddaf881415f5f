/** What is not among the characters of a document (XML 1.0, section 2.2, `Char`); HTML takes it for an error too. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text that a page, a feed and a sitemap can hold: � stands in place of each character that they cannot. */
export const writable = (text: string): string => text.replace(unwritable, '\uFFFD');
