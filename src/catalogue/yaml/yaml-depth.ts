import { CST, Parser } from 'yaml';

/** Deeper than any content goes; the parser calls itself at each level, and some thousands of them end the process. */
const deepest = 32;

/** Every level of nesting needs one of these signs. */
const opener = /[[{]|[-?:](?=\s)/g;

/** Where YAML nests too deep to be read, as an offset; null where it does not. It calls itself at no level. */
export function tooDeepAt(source: string): number | null {
  if ((source.match(opener)?.length ?? 0) <= deepest) return null;
  const inner = (token: CST.Token | null | undefined, depth: number) => (token ? [{ token, depth }] : []);
  const left = [...new Parser().parse(source)].flatMap((token) =>
    token.type === 'document' ? inner(token.value, 1) : [],
  );
  for (let next = left.pop(); next; next = left.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return token.offset;
    if (!CST.isCollection(token)) continue;
    for (const { key, value } of token.items) left.push(...inner(key, depth + 1), ...inner(value, depth + 1));
  }
  return null;
}
