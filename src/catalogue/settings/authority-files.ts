import { z } from 'zod';
import { type Position, start } from '../../language/position.ts';
import { type AuthorityFolder, authoritiesFile, readPath } from '../../newsroom/content-folder.ts';
import { groupBy } from '../../newsroom/group-by.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { isName, suggestName } from '../articles/slug.ts';
import { meantPath } from '../files/meant-path.ts';
import { editionsWithFiles, type Named, sameNames, textsOfNoEdition } from '../files/name-problems.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { checkSafely, type Reading, readOn, readSafely } from '../problems/reading.ts';
import { expects } from '../schema/fields.ts';
import { check } from '../yaml/check.ts';
import { readWritten } from '../yaml/read-checked.ts';
import type { Written } from '../yaml/yaml.ts';

/** A subject or a story as it was written; `value` is null where it is broken. */
interface Authority<T extends Localisable> {
  id: string;
  file: string;
  position: Position;
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
  folder: AuthorityFolder,
  schema: z.ZodObject & z.ZodType<T>,
  editions: readonly EditionId[],
): Reading<ReadonlyMap<string, T | null>> {
  const own = files
    .flatMap((file) => idIn(file, folder).map((id) => ({ file, id })))
    .map(({ file, id }): Reading<Authority<T>> => {
      const unread = { id, file, position: start, written: null, value: null };
      const { value, problems } = readSafely(file, () =>
        readOn(readWritten(root, file), (written) => checkAuthority(unread, written, schema)),
      );
      return { value: value ?? unread, problems };
    });
  const list = authoritiesFile(folder);
  const listed = files.includes(list)
    ? readSafely(list, () => readOn(readWritten(root, list), (written) => readList(written, schema)))
    : { value: [], problems: [] };
  const all = [...own.map(({ value }) => value), ...(listed.value ?? [])];
  const named = all.flatMap(({ file, id, position, value }): Named[] =>
    value ? [{ file, id, as: file === list ? `${file} (${id})` : file, position, name: value.name }] : [],
  );
  // Reckoned once: an archive has thousands of these files, and ten times as many articles.
  const withFiles = editionsWithFiles(files);
  const ids = new Map<string, T | null>();
  for (const { id, value } of all) ids.set(id, ids.get(id) ?? value);
  for (const id of misnamedIds(files, folder)) if (!ids.has(id)) ids.set(id, null);
  return {
    value: ids,
    problems: [
      ...own.flatMap(({ problems }) => problems),
      ...listed.problems,
      ...sameNames(named, editions),
      ...all.flatMap(({ written, file }) =>
        written ? checkSafely(file, () => textsOfNoEdition(written, localisedKeys, editions, withFiles)) : [],
      ),
      ...idProblems(all),
    ],
  };
}

/** The ids of files that were meant to lie in a folder: they are told of, and not beside every article that names them. */
const misnamedIds = (files: readonly string[], folder: AuthorityFolder): string[] =>
  files
    .filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file))
    .map((file) => ({ file, meant: meantPath(file, []) }))
    .flatMap(({ file, meant }) => (meant === file ? [] : idIn(meant, folder)));

/** The id of the authority in a file, where it is one of that folder. */
function idIn(file: string, folder: AuthorityFolder): string[] {
  const read = readPath(file);
  return read.kind === 'authority' && read.folder === folder ? [read.id] : [];
}

function checkAuthority<T extends Localisable>(
  unread: Pick<Authority<T>, 'id' | 'file' | 'position'>,
  written: Written,
  schema: z.ZodType<T>,
): Reading<Authority<T>> {
  const { value, problems } = check(schema, written);
  return { value: { ...unread, written, value }, problems };
}

/** What is wrong with the ids of subjects or stories: no article can name one, or two have the same. */
function idProblems(authorities: readonly Authority<Localisable>[]): Problem[] {
  const owners = new Map<string, string>();
  return authorities.flatMap(({ id, file, position }) => {
    // Many disks and hosts do not tell letters apart by case.
    const other = owners.get(id.toLowerCase());
    owners.set(id.toLowerCase(), other ?? file);
    if (!isName(id)) {
      const values = { name: id, suggestion: suggestName(id) || '—' };
      return [problem('error', 'bad-name', file, position, values)];
    }
    return other === undefined ? [] : [problem('error', 'shared-name', file, position, { id, other })];
  });
}

/** Reads a file of many: to each id its name, or all that a file of its own would say. */
function readList<T extends Localisable>(
  written: Written,
  schema: z.ZodObject & z.ZodType<T>,
): Reading<Authority<T>[]> {
  const list = check(listSchema, written);
  const comments = groupBy(written.comments, ({ path }) => String(path[0]));
  const entries = Object.entries(list.value ?? {}).map(([key, value]) => {
    const ofEntry = { ...written, comments: comments.get(key) ?? [] };
    const entry = entryOf(ofEntry, key, value, Object.keys(schema.shape));
    const position = written.positionOfKey([], key);
    return checkAuthority({ id: key.normalize('NFC'), file: written.file, position }, entry, schema);
  });
  return {
    value: entries.map(({ value }) => value),
    problems: [...list.problems, ...entries.flatMap(({ problems }) => problems)],
  };
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
