import type { z } from 'zod';
import { foreignKeys, otherWords } from './foreign-keys.ts';
import type { Issue } from './issue.ts';
import { keyName } from './key-name.ts';
import { nearestName } from './nearest.ts';
import { problem } from './problem.ts';
import { keysAt } from './schema-at.ts';
import type { Written } from './yaml.ts';

/**
 * The keys that are not known, without those that are `told` of already, and those that were meant by them: they are
 * not missing. Keys of other programs are told of together.
 */
export function unknownKeys(
  issues: readonly Issue[],
  schema: z.ZodType,
  written: Written,
  file: string,
  told: ReadonlySet<string>,
) {
  const meant = new Set<string>();
  const foreign: { key: string; ours: string | null }[] = [];
  const translations = foreignKeys(file);
  const problems = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysAt(schema, issue.path);
    return issue.keys.flatMap((key) => {
      if (told.has(keyName([...issue.path, key]))) return [];
      const plain = key.replace(/[\p{Cf}\p{Zs}]/gu, '');
      const translated = issue.path.length === 0 ? translations.get(plain.toLowerCase()) : undefined;
      if (translated !== undefined && !known.includes(plain)) {
        foreign.push({ key, ours: translated });
        if (translated !== null) meant.add(translated);
        return [];
      }
      const nearest = otherWords(issue.path, plain, known) ?? nearestKey(plain, known, translations);
      if (nearest !== null) meant.add(keyName([...issue.path, nearest]));
      const place = written.placeOfKey(issue.path, key);
      if (nearest === plain) return [problem('error', 'hidden-sign-in-key', file, place, { key: plain })];
      return nearest === null
        ? [problem('error', 'unknown-key', file, place, { key, known: known.join(', ') })]
        : [problem('error', 'misspelt-key', file, place, { key, nearest })];
    });
  });
  const [first] = foreign;
  if (first) {
    const values = {
      pairs:
        foreign.flatMap(({ key, ours }) => (ours === null ? [] : [`${key} = ${ours}`])).join(', ') || '—',
      others: foreign.flatMap(({ key, ours }) => (ours === null ? [key] : [])).join(', ') || '—',
    };
    problems.unshift(problem('error', 'foreign-keys', file, written.placeOfKey([], first.key), values));
  }
  return { problems, meant };
}

/** The key that was meant, also where it is a slip in a key of another program. */
function nearestKey(
  key: string,
  known: readonly string[],
  translations: ReadonlyMap<string, string | null>,
): string | null {
  const foreign = nearestName(key, known) === null ? nearestName(key, [...translations.keys()]) : null;
  return foreign === null ? nearestName(key, known) : (translations.get(foreign) ?? null);
}
