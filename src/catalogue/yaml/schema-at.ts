import { z } from 'zod';

/** What a schema takes where several are allowed: without the wrappers around each of them. */
export function alternatives(schema: unknown): unknown[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(alternatives) : [inner];
}

/** All that a schema takes at a path; nothing where it takes nothing there. */
export function schemasAt(schema: unknown, path: readonly PropertyKey[]): unknown[] {
  return path.reduce<unknown[]>(
    (schemas, key) => schemas.flatMap((each) => innerSchema(each, key)).flatMap(alternatives),
    alternatives(schema),
  );
}

/** The keys that a schema knows at a path, without those of records that take any. */
export const keysAt = (schema: unknown, path: readonly PropertyKey[]): string[] =>
  schemasAt(schema, path).flatMap((each) => {
    if (each instanceof z.ZodObject) return Object.keys(each.shape);
    return each instanceof z.ZodRecord && each.keyType instanceof z.ZodEnum
      ? each.keyType.options.map(String)
      : [];
  });

/** Whether a schema takes a list at a path. */
export const takesList = (schema: unknown, path: readonly PropertyKey[]) =>
  schemasAt(schema, path).some((each) => each instanceof z.ZodArray || each instanceof z.ZodTuple);

function innerSchema(schema: unknown, key: PropertyKey): unknown[] {
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, key) ? [schema.shape[String(key)]] : [];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodTuple) return [...schema.def.items, schema.def.rest];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return [];
}

/** An optional schema, one with a default, or one that is transformed, is asked for what is in it. */
function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodExactOptional) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe && !(schema.in instanceof z.ZodString)) return unwrap(schema.in);
  return schema;
}
