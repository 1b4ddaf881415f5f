import type { z } from 'zod';
import { problem } from '../problems/problem.ts';
import { isText } from '../schema/fields.ts';
import { foreignKeys } from './foreign-keys.ts';
import { type Issue, valueAt } from './issue.ts';
import { schemasAt } from './schema-at.ts';
import type { Written } from './yaml.ts';

/** Keys that stand at the edge under an empty key, and belong within it. */
export function outdentedKeys(issues: readonly Issue[], schema: z.ZodType, written: Written) {
  const unknown = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
    ),
  );
  const keys =
    typeof written.value === 'object' && written.value !== null && unknown.size > 0
      ? Object.keys(written.value)
      : [];
  const told: string[] = [];
  const problems = keys.flatMap((key, index) => {
    if (valueAt(written.value, [key]) !== null) return [];
    const after = keys.slice(index + 1);
    const end = after.findIndex((each) => !unknown.has(each) || schemasAt(schema, [key, each]).length === 0);
    const within = end < 0 ? after : after.slice(0, end);
    const [first] = within;
    if (first === undefined) return [];
    told.push(key, ...within);
    const line = `${first}: ${written.sourceOf([first])}`;
    return [problem('error', 'bad-indentation', written.file, written.positionOfKey([], first), { line })];
  });
  return { problems, told };
}

const language = /^(?:[a-z]{2}|ckb)(?:-[a-z0-9]+)?$/i;

/** Names by edition without the key that they belong under, which alone is told as missing. */
export function namesWithoutKey(issues: readonly Issue[], schema: z.ZodType, written: Written): string[] {
  const isMissing = (issue: Issue) =>
    issue.path.length === 1 && valueAt(written.value, issue.path) === undefined;
  const missing = issues.filter(isMissing).map(({ path }) => path);
  return issues
    .flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []))
    .filter(
      (key) =>
        language.test(key) &&
        !foreignKeys(written.file).has(key) &&
        missing.some((path) => schemasAt(schema, [...path, key]).some(isText)),
    );
}
