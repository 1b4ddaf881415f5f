/** What no address in a sentence has: quotation marks, brackets, stops and invisible signs beyond ASCII, but joiners. */
const beyond = '(?![\\p{ASCII}\\u200C\\u200D])[\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\\p{Term}\\p{Cf}…]';
/** Signs of Markdown, HTML and shortcodes (`[/embed]`) that end it too. */
const markup = '\\*\\*|~~|\\[/|&(?:#|(?:quot|lt|gt|laquo|raquo|ldquo|rdquo|nbsp);)';
const segment = '[\\p{L}\\p{M}\\p{N}_-]+';
const address = new RegExp(
  `^(?:https?://|www\\.)${segment}(?:\\.${segment})*(?:(?!${beyond}|${markup})[^\\s<])*`,
  'iu',
);
const domain = new RegExp(`^(?:https?://)?(${segment}(?:\\.${segment})+)`, 'iu');

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const stop = /[!"'*,.:;?_~]/;

/**
 * How many UTF-16 units of a text that begins with `http://`, `https://` or `www.` are an address, after GFM 0.29,
 * section 6.9: of what it ends with, stops and brackets that were not opened in it belong to the sentence. Unlike
 * there, so do the stops and quotation marks of other scripts, wherever they stand. 0 where it is no address.
 */
export function addressLength(text: string): number {
  const [found = ''] = address.exec(text) ?? [];
  const end = sentenceEnd(found);
  const [, host = ''] = domain.exec(found.slice(0, end)) ?? [];
  const lastTwo = host.split('.').slice(-2);
  return lastTwo.length === 2 && !lastTwo.some((part) => part.includes('_')) ? end : 0;
}

/** Where the signs begin that end a sentence and not an address. */
function sentenceEnd(text: string): number {
  let end = text.length;
  const left = new Map<string, number>();
  for (const sign of text) left.set(sign, (left.get(sign) ?? 0) + 1);
  for (; end > 0; end--) {
    const sign = text[end - 1] ?? '';
    const opening = pairs[sign];
    const isOpen = opening !== undefined && (left.get(opening) ?? 0) >= (left.get(sign) ?? 0);
    if (isOpen || (opening === undefined && !stop.test(sign))) break;
    left.set(sign, (left.get(sign) ?? 0) - 1);
  }
  // `&copy;` at the end is a sign, not a part of an address.
  const [entity = ''] = text[end] === ';' ? (/&[a-z\d]+$/i.exec(text.slice(0, end)) ?? []) : [];
  return entity === '' ? end : sentenceEnd(text.slice(0, end - entity.length));
}
