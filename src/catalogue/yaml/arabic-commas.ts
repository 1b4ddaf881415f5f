import type { z } from 'zod';
import type { Level } from '../../language/text-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { isText } from '../schema/fields.ts';
import { schemasAt } from './schema-at.ts';
import { problemOf, type Written } from './yaml.ts';

/** An item of a list with an Arabic comma in it: two items, perhaps. */
export function commaProblem(
  level: Level,
  written: Written,

  path: readonly PropertyKey[],
): Problem {
  const list = path.slice(0, -1);
  const source = written.sourceOf(list);
  const isLine = source.startsWith('[') && !source.includes('\n');
  const parted = (isLine ? source : written.sourceOf(path)).replace(/\s*،\s*/g, ', ');
  const paste = isLine ? written.pasteOf(list, parted) : `${String(list.at(-1))}: [${parted}]`;
  return problemOf(written, level, 'arabic-comma', path, { paste });
}

/** One or two words on either side of each Arabic comma; a name of more words may have commas of its own. */
const severalNames = /^\s*[^\s،]+(?:\s+[^\s،]+)?(?:\s*،\s*[^\s،]+(?:\s+[^\s،]+)?)+\s*$/;

/** Texts of lists, without quotes, that may be several. */
export const joinedTexts = (schema: z.ZodType, written: Written) =>
  itemsIn(written.value, [])
    .filter((path) => severalNames.test(written.sourceOf(path)) && schemasAt(schema, path).some(isText))
    .map((path) => commaProblem('warning', written, path));

/** The paths of all items of lists in it that have an Arabic comma. */
function itemsIn(value: unknown, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
  if (typeof value === 'string') return typeof path.at(-1) === 'number' && value.includes('،') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((each, index) => itemsIn(each, [...path, index]))
    : Object.entries(value).flatMap(([key, each]) => itemsIn(each, [...path, key]));
}
