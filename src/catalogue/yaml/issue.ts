import type { z } from 'zod';

/** What a schema finds wrong at a path. */
export type Issue = z.core.$ZodIssue;

/** Of what could have been written, the kind that was: its issues, where there is one such kind. */
export function meant(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors.filter(
    (issues) =>
      issues.length > 0 && issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const [only] = near;
  if (!only || near.length > 1) return [issue];
  return only.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** What stands at a path; nothing where there is nothing. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
