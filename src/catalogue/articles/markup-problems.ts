import { markupIn } from '../../markdown/markup-in.ts';
import type { Problem } from '../problems/problem.ts';
import { keyName } from '../yaml/key-name.ts';
import { problemOf, type Written } from '../yaml/yaml.ts';

/** Keys whose texts pages show as they are written, wherever they stand in front matter. */
const textKeys: ReadonlySet<PropertyKey> = new Set(
  'headline standfirst kicker title description alt caption credit text publisher holder name'.split(' '),
);

/** Markup in the texts of front matter, which are plain: readers would see the signs. */
export function markupProblems(written: Written): Problem[] {
  const within = (value: unknown, path: readonly PropertyKey[]): Problem[] => {
    if (Array.isArray(value)) return value.flatMap((each, index) => within(each, [...path, index]));
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([key, each]) => within(each, [...path, key]));
    const markup = typeof value === 'string' && textKeys.has(path.at(-1) ?? '') ? markupIn(value) : null;
    if (markup === null || path[0] === 'imported') return [];
    const values = { key: keyName(path), markup };
    return [problemOf(written, 'warning', 'markup-in-text', path, values)];
  };
  return within(written.value, []);
}
