/** A path of keys as editors write it, without the numbers of list items: `image: { alt }`, `sources: [{ url }]`. */
export function keyName(path: readonly PropertyKey[]): string {
  const [key, ...rest] = path;
  const isItem = typeof rest[0] === 'number';
  const inner = rest.filter((each) => typeof each !== 'number');
  if (inner.length === 0) return String(key ?? '');
  const within = `{ ${keyName(inner)} }`;
  return `${String(key)}: ${isItem ? `[${within}]` : within}`;
}
