/**
 * Puts nodes behind all those that they need, or gives some that need each other in a circle: each the next, and the
 * last the first. `needs` has those of each node by their indices.
 */
export function orderOf(needs: readonly (readonly number[])[]): { order: number[] } | { circle: number[] } {
  const neededBy: number[][] = needs.map(() => []);
  for (const [at, all] of needs.entries()) for (const each of all) neededBy[each]?.push(at);
  const missing = needs.map((all) => all.length);
  const order = [...missing.keys()].filter((at) => missing[at] === 0);
  // What is put in is gone through as well.
  for (const at of order)
    for (const each of neededBy[at] ?? []) {
      const rest = (missing[each] ?? 0) - 1;
      missing[each] = rest;
      if (rest === 0) order.push(each);
    }
  if (order.length === needs.length) return { order };
  // Of what is left over each needs another that is: whoever follows that comes to a circle.
  const path: number[] = [];
  const seen = new Map<number, number>();
  let at = missing.findIndex((count) => count > 0);
  while (!seen.has(at)) {
    seen.set(at, path.length);
    path.push(at);
    at = needs[at]?.find((each) => (missing[each] ?? 0) > 0) ?? at;
  }
  return { circle: path.slice(seen.get(at)) };
}
