import { z } from 'zod';
import { type Position, start } from '../../language/position.ts';
import { groupBy } from '../../newsroom/group-by.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { isName, suggestName } from '../articles/slug.ts';
import { meantPath } from '../files/meant-path.ts';
import { type Named, sameNames, textsOfNoEdition } from '../files/name-problems.ts';
import { heldTo, readHeld } from '../problems/held.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { expects } from '../schema/fields.ts';
import { check } from '../yaml/check.ts';
import { readWritten } from '../yaml/read-checked.ts';
import type { Written } from '../yaml/yaml.ts';

/** A subject or a story as it was written; `value` is null where it is broken. */
interface Authority<T extends Localisable> {
  id: string;
  file: string;
  place: Position;
  value: T | null;
  written: Written | null;
}

interface Localisable {
  name: Named['name'];
}

/** What can have a text for each edition. */
const localisedKeys = [['name'], ['spellings'], ['description'], ['summary']];

const listSchema = z.record(z.string(), z.unknown(), expects('named'));

/**
 * What the files of a folder and the list beside it, `FOLDER.yaml`, say of subjects or stories, by their ids. One by
 * whose name no article can name it, and a name that two have, is a problem. A broken one keeps its id, so that
 * articles which name it are not accused too.
 */
export function readAuthorities<T extends Localisable>(
  root: string,
  files: readonly string[],
  folder: string,
  schema: z.ZodObject & z.ZodType<T>,
  editions: readonly EditionId[],
  problems: Problem[],
): ReadonlyMap<string, T | null> {
  const own = files
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.yaml'))
    .map((file): Authority<T> => {
      const unread = { id: idOf(file), file, place: start, written: null, value: null };
      const read = readHeld(file, problems, (found) => {
        const written = readWritten(root, file, found);
        return { ...unread, written, value: checked(written, schema, found) };
      });
      return read ?? unread;
    });
  const list = `${folder}.yaml`;
  const listed = files.includes(list)
    ? (readHeld(list, problems, (found) => readList(root, list, schema, found)) ?? [])
    : [];
  const all = [...own, ...listed];
  const named = all.flatMap(({ file, id, place, value }): Named[] =>
    value ? [{ file, id, as: file === list ? `${file} (${id})` : file, place, name: value.name }] : [],
  );
  problems.push(
    ...sameNames(named, editions),
    ...all.flatMap(({ written }) =>
      written ? heldTo(written.file, () => textsOfNoEdition(written, localisedKeys, editions, files)) : [],
    ),
  );
  const ids = byId(all, problems);
  for (const id of misnamedIds(files, folder)) if (!ids.has(id)) ids.set(id, null);
  return ids;
}

/** The ids of files that were meant to lie in a folder: they are told of, and not beside every article that names them. */
const misnamedIds = (files: readonly string[], folder: string): string[] =>
  files
    .filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file))
    .map((file) => ({ file, meant: meantPath(file, []) }))
    .filter(({ file, meant }) => meant !== file && meant.startsWith(`${folder}/`) && meant.endsWith('.yaml'))
    .map(({ meant }) => idOf(meant));

const idOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length).normalize('NFC');

function checked<T>(written: Written | null, schema: z.ZodType<T>, problems: Problem[]): T | null {
  if (!written) return null;
  const result = check(schema, written);
  problems.push(...result.problems);
  return result.value;
}

function byId<T extends Localisable>(
  authorities: readonly Authority<T>[],
  problems: Problem[],
): Map<string, T | null> {
  const found = new Map<string, T | null>();
  const owners = new Map<string, string>();
  for (const { id, file, place, value } of authorities) {
    // Many disks and hosts do not tell letters apart by case.
    const other = owners.get(id.toLowerCase());
    if (!isName(id))
      problems.push(
        problem('error', 'bad-name', file, place, { name: id, suggestion: suggestName(id) || '—' }),
      );
    else if (other !== undefined) problems.push(problem('error', 'shared-name', file, place, { id, other }));
    owners.set(id.toLowerCase(), other ?? file);
    found.set(id, found.get(id) ?? value);
  }
  return found;
}

/** Reads a file of many: to each id its name, or all that a file of its own would say. */
function readList<T extends Localisable>(
  root: string,
  file: string,
  schema: z.ZodObject & z.ZodType<T>,
  problems: Problem[],
): Authority<T>[] {
  const written = readWritten(root, file, problems);
  if (!written) return [];
  const list = check(listSchema, written);
  problems.push(...list.problems);
  const comments = groupBy(written.comments, ({ path }) => String(path[0]));
  return Object.entries(list.value ?? {}).map(([key, value]) => {
    const ofEntry = { ...written, comments: comments.get(key) ?? [] };
    const entry = entryOf(ofEntry, key, value, Object.keys(schema.shape));
    return {
      id: key.normalize('NFC'),
      file,
      place: written.positionOfKey([], key),
      written: entry,
      value: checked(entry, schema, problems),
    };
  });
}

/** One entry of a list, with its own comments, as if it were a file: a name alone stands for a mapping that has no more. */
function entryOf(written: Written, key: string, value: unknown, keys: readonly string[]): Written {
  const isWhole =
    typeof value === 'object' && value !== null && keys.some((each) => Object.hasOwn(value, each));
  const pathOf = (path: readonly PropertyKey[]) => [key, ...path.slice(isWhole ? 0 : 1)];
  return {
    file: written.file,
    value: isWhole ? value : { name: value },
    positionOf: (path) => written.positionOf(pathOf(path)),
    positionOfKey: (path, inner) => written.positionOfKey(pathOf(path), inner),
    sourceOf: (path) => written.sourceOf(pathOf(path)),
    pasteOf: (path, text) => written.pasteOf(pathOf(path), text),
    comments: written.comments.map((comment) => {
      const path = comment.path.slice(1);
      return { ...comment, path: isWhole ? path : ['name', ...path] };
    }),
  };
}
