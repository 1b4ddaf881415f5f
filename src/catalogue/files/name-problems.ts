import type { Position } from '../../language/position.ts';
import { editionIn } from '../../newsroom/content-folder.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Written } from '../yaml/yaml.ts';

/** Something that has a name in each edition, and where it is said. */
export interface Named {
  file: string;
  id: string;
  /** What others call it in a message. */
  as: string;
  position: Position;
  name: string | Readonly<Record<string, string>>;
}

/** Those by whose names readers of an edition cannot tell them from another. */
export function sameNames(all: readonly Named[], editions: readonly EditionId[]): Problem[] {
  const owners = new Map<string, Named>();
  return all.flatMap((each) => {
    const { file, position, name } = each;
    const names = typeof name === 'string' ? [name] : editions.flatMap((edition) => name[edition] ?? []);
    const keys =
      typeof name === 'string'
        ? editions.map((edition) => `${edition} ${folded(name)}`)
        : editions.flatMap((edition) =>
            name[edition] === undefined ? [] : [`${edition} ${folded(name[edition])}`],
          );
    const taken = keys.findIndex((key) => owners.has(key));
    const other = owners.get(keys[taken] ?? '');
    for (const key of keys) if (!owners.has(key)) owners.set(key, each);
    // Two of one id are told of as that.
    if (!other || other.id.toLowerCase() === each.id.toLowerCase()) return [];
    const values = { name: names[Math.min(taken, names.length - 1)] ?? '', other: other.as };
    return [problem('warning', 'same-name', file, position, values)];
  });
}

/** A name without what readers hardly see: vowel marks, tatweel, capitals, more than one space. */
const folded = (name: string) =>
  name
    .normalize('NFC')
    .replace(/[\u0640\u064B-\u0652\u0670]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The editions that have files in the folder, be they the site's or not. */
export const editionsWithFiles = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.map(editionIn));

/**
 * The texts under `paths` of a file that are for editions which the site does not have. An edition that has files in
 * the folder all the same is told of by those.
 */
export function textsOfNoEdition(
  written: Written,
  paths: readonly (readonly PropertyKey[])[],
  editions: readonly string[],
  withFiles: ReadonlySet<string>,
): Problem[] {
  return paths.flatMap((path) => {
    const texts = path.reduce<unknown>(valueIn, written.value);
    if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return [];
    return Object.keys(texts)
      .filter((edition) => !editions.includes(edition) && !withFiles.has(edition))
      .map((edition) =>
        problem('warning', 'text-of-no-edition', written.file, written.positionOfKey(path, edition), {
          key: path.map(String).join(': '),
          edition,
          known: editions.join(', '),
        }),
      );
  });
}

const valueIn = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
