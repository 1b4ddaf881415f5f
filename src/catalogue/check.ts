import { z } from 'zod';
import { nearestName } from './nearest.ts';
import { type Problem, problem } from './problem.ts';
import type { Written } from './yaml.ts';

/** What the schema makes of a file; where it is broken, which of its own keys are. */
type Checked<T> =
  | { value: T; problems: []; broken: [] }
  | { value: null; problems: Problem[]; broken: readonly string[] };

/** Holds what was written against a schema whose errors are names of expectations. */
export function check<T>(schema: z.ZodType<T>, written: Written, file: string): Checked<T> {
  const result = schema.safeParse(written.value ?? {});
  if (result.success) return { value: result.data, problems: [], broken: [] };
  return {
    value: null,
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, written, file)),
    broken: result.error.issues.flatMap((issue) => brokenKeys(issue, schema)),
  };
}

/** The keys of the file itself that an issue lies in or under: all, where the file has no keys. */
function brokenKeys(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  const [key] = issue.path;
  if (key !== undefined) return [String(key)];
  return issue.code === 'unrecognized_keys' ? issue.keys : keysOf(schema, []);
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, written: Written, file: string): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema, issue.path);
    return issue.keys.map((key) => {
      const nearest = nearestName(key, known);
      return problem(
        'error',
        nearest ? 'misspelt-key' : 'unknown-key',
        file,
        written.placeOfKey(issue.path, key),
        nearest ? { key, nearest } : { key, known: known.join(', ') },
      );
    });
  }
  const found = valueAt(written.value, issue.path);
  const key = issue.path.map(String).join('.');
  const values = { key, expected: issue.message };
  return [
    found === undefined || found === null
      ? problem('error', 'missing-key', file, written.placeOf(issue.path), values)
      : problem('error', 'wrong-value', file, written.placeOf(issue.path), {
          ...values,
          value: shown(found),
        }),
  ];
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** The keys that an object schema knows at a path; none where the path leads through a union or a record. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const key of path) inner = innerSchema(inner, key);
  const shape = shapeOf(inner);
  return shape ? Object.keys(shape) : namesOfRecord(inner);
}

/** The keys of a record that takes only certain names. */
function namesOfRecord(schema: unknown): string[] {
  const record = unwrap(schema);
  return record instanceof z.ZodRecord && record.keyType instanceof z.ZodEnum
    ? record.keyType.options.map(String)
    : [];
}

function innerSchema(schema: unknown, key: PropertyKey): unknown {
  const unwrapped = unwrap(schema);
  const shape = shapeOf(unwrapped);
  if (shape) return Reflect.get(shape, key);
  return typeof unwrapped === 'object' && unwrapped !== null ? Reflect.get(unwrapped, 'element') : undefined;
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (
    typeof inner === 'object' &&
    inner !== null &&
    // An array's own unwrap gives its elements, and those are asked for by their place.
    !('element' in inner) &&
    'unwrap' in inner &&
    typeof inner.unwrap === 'function'
  ) {
    inner = inner.unwrap();
  }
  return inner;
}

function shapeOf(schema: unknown): object | null {
  const inner = unwrap(schema);
  const shape = typeof inner === 'object' && inner !== null && 'shape' in inner ? inner.shape : null;
  return typeof shape === 'object' ? shape : null;
}
