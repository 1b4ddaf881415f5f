import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Values } from '../../language/text-problem.ts';
import { type Problem, problem, type Rule } from '../problems/problem.ts';
import { nearestName } from '../settings/nearest.ts';
import { foreignKeys, otherWords } from './foreign-keys.ts';
import type { Issue } from './issue.ts';
import { keyName } from './key-name.ts';
import { keysAt } from './schema-at.ts';
import type { Written } from './yaml.ts';

/** Unknown keys of a file that are no slips of its writer any more. */
const fewForeign = 3;

/**
 * The keys that are not known, without those that are `told` of already, and those that were meant by them: they are
 * not missing. Keys of other programs are told of together.
 */
export function unknownKeys(
  issues: readonly Issue[],
  schema: z.ZodType,
  written: Written,

  told: ReadonlySet<string>,
) {
  const meant = new Set<string>();
  const closed = new Set<string>();
  const foreign: { key: string; ours: string | null }[] = [];
  const strange: string[] = [];
  const translations = foreignKeys(written.file);
  const problems = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysAt(schema, issue.path);
    return issue.keys.flatMap((key) => {
      if (told.has(keyName([...issue.path, key]))) return [];
      const [, close] = /^([^:]+):[^:]/.exec(key) ?? [];
      const isPlain = () => !written.sourceOf(issue.path).includes(`"${key}"`);
      if (close !== undefined && known.includes(close) && isPlain()) {
        const isFirst = !meant.has(keyName([...issue.path, close])) && !closed.has(keyName(issue.path));
        meant.add(keyName([...issue.path, close]));
        closed.add(keyName(issue.path));
        return isFirst ? [closeColon(issue.path, key, close, written)] : [];
      }
      const plain = key.replace(/[\p{Cf}\p{Zs}]/gu, '');
      const translated = issue.path.length === 0 ? translations.get(plain.toLowerCase()) : undefined;
      if (translated !== undefined && !known.includes(plain)) {
        foreign.push({ key, ours: translated });
        if (translated !== null) meant.add(translated);
        return [];
      }
      const nearest =
        otherWords(issue.path, plain, known) ??
        nearestKey(plain, known, issue.path.length === 0 ? [...translations] : []);
      if (nearest !== null) meant.add(keyName([...issue.path, nearest]));
      const position = written.positionOfKey(issue.path, key);
      if (nearest === plain)
        return [problem('error', 'hidden-sign-in-key', written.file, position, { key: plain })];
      if (nearest === null && issue.path.length === 0) strange.push(key);
      return nearest === null
        ? [problem('error', 'unknown-key', written.file, position, { key, known: known.join(', ') })]
        : [problem('error', 'misspelt-key', written.file, position, { key, nearest })];
    });
  });
  const areForeign = foreign.length > 0 || strange.length >= fewForeign;
  const all = areForeign ? [...foreign, ...strange.map((key) => ({ key, ours: null }))] : [];
  const [first] = all;
  if (!first) return { problems, meant };
  const areTold = new Set(strange);
  const others = problems.filter(
    ({ rule, values }) => rule !== 'unknown-key' || !areTold.has(values.key ?? ''),
  );
  return { problems: [foreignProblem(all, written, first.key), ...others], meant };
}

/** `{ file:a.png }`: without a space after its colon it is a key as a whole. */
function closeColon(path: readonly PropertyKey[], key: string, close: string, written: Written): Problem {
  const spaced = written.sourceOf(path).replace(/(?<=[{,]\s*\w+):(?=[^\s/])/g, ': ');
  const values = { key: close, paste: written.pasteOf(path, spaced) };
  return problem('error', 'missing-space', written.file, written.positionOfKey(path, key), values);
}

/** All keys of another program that a file has, with what they are called here. */
function foreignProblem(
  foreign: readonly { key: string; ours: string | null }[],
  written: Written,
  first: string,
): Problem {
  const tell = (rule: Rule, values: Values) =>
    problem('error', rule, written.file, written.positionOfKey([], first), values);
  const [only] = foreign;
  if (only && only.ours !== null && foreign.length === 1)
    return tell('misspelt-key', { key: only.key, nearest: only.ours });
  const pairs = foreign.flatMap(({ key, ours }) => (ours === null ? [] : [`${key} = ${ours}`])).join(', ');
  const others = foreign.flatMap(({ key, ours }) => (ours === null ? [key] : [])).join(', ');
  if (others === '') return tell('other-names', { pairs });
  return pairs === '' ? tell('keys-of-no-use', { others }) : tell('foreign-keys', { pairs, others });
}

/** The key that was meant, also where it is a slip of one sign or two in a key of another program. */
function nearestKey(
  key: string,
  known: readonly string[],
  translations: readonly (readonly [foreign: string, ours: string | null])[],
): string | null {
  const small = key.toLowerCase();
  const inSmall = known.find((each) => each.toLowerCase() === small);
  const nearest = inSmall ?? nearestName(key, known);
  if (nearest !== null || key.length <= 4) return nearest;
  const slip = translations.find(([foreign, ours]) => ours !== null && distance(small, foreign) <= 2);
  return slip?.[1] ?? null;
}
