/**
 * A word without the first of some endings that it has; of two that end alike the longer stands first. What remains has
 * at least `fewest` letters, or the ending belongs to the word.
 */
export function withoutEnding(word: string, endings: readonly string[], fewest = 3): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length >= fewest + each.length);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
