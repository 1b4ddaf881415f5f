import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The bytes of every file of a folder by its path within it. */
export type Tree = ReadonlyMap<string, Buffer>;

export const treeOf = (folder: string): Tree =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, Buffer] => [relative(folder, file), readFileSync(file)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const isText = (path: string) => /\.(?:html|xml|txt|json|css|js|svg)$/.test(path);
const around = 60;

/** What two files say where they first differ. */
function firstDifference(path: string, actual: Buffer, expected: Buffer): string {
  if (!isText(path)) return `${actual.length} bytes for ${expected.length}`;
  const at = actual.findIndex((byte, place) => byte !== expected[place]);
  const place = at === -1 ? actual.length : at;
  const excerpt = (bytes: Buffer) =>
    JSON.stringify(bytes.subarray(Math.max(0, place - around), place + around).toString());
  return `at byte ${place}\n      is        ${excerpt(actual)}\n      should be ${excerpt(expected)}`;
}

/** The paths that only one of two trees has, or that hold other bytes in each. */
export const differing = (actual: Tree, expected: Tree): string[] =>
  [...new Set([...actual.keys(), ...expected.keys()])]
    .filter((path) => {
      const [is, shouldBe] = [actual.get(path), expected.get(path)];
      return !is || !shouldBe || !is.equals(shouldBe);
    })
    .sort();

const shown = 5;

/** How a tree differs from the expected one, for people: the first few files; empty where they are the same. */
export function differences(actual: Tree, expected: Tree): string {
  const paths = differing(actual, expected);
  const lines = paths.slice(0, shown).map((path) => {
    const [is, shouldBe] = [actual.get(path), expected.get(path)];
    if (!is) return `  ${path} is missing`;
    if (!shouldBe) return `  ${path} should not be there`;
    return `  ${path} differs ${firstDifference(path, is, shouldBe)}`;
  });
  return paths.length > shown
    ? [...lines, `  and ${paths.length - shown} more`].join('\n')
    : lines.join('\n');
}
