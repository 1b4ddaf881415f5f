/** A text in quotation marks, an address and a comment, each read before the others where it begins. */
const token = /\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n\r\f]*"|'[^'\\\n\r\f]*'|url\(\s*(["']?)[^"'()\\]*\1\s*\)/gi;

/**
 * CSS without its comments; null where a mark of a comment may be a part of something else, so that a browser might
 * read it another way.
 */
export function withoutComments(css: string): string | null {
  let isClear = true;
  const read = css.replace(token, (found: string) => {
    if (found.startsWith('/*')) return ' ';
    isClear &&= !/\/\*|\*\//.test(found);
    return found;
  });
  const between = read.replace(token, '');
  return isClear && !/["'\\]|\/\*|\*\/|url\(/i.test(between) ? read : null;
}
