import { type CalendarDate, isoDate } from '../../language/calendar-date.ts';
import { articleSchema, type WrittenArticle } from '../schema/article.ts';

/** What stands in for a required key, so that no second problem is told of it. */
const standIn = '-';

/**
 * A broken front matter without its `broken` keys and with stand-ins for the required ones among them, so that
 * all the rest of it is still held against the archive and every problem is told at once. It is never printed: its
 * problems are errors. Null where nothing can be made of it.
 */
export function withStandIns(
  value: unknown,
  broken: readonly string[],
  pathDate: CalendarDate,
): WrittenArticle | null {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  for (const key of broken) Reflect.deleteProperty(keys, key);
  const required = { headline: standIn, published: isoDate(pathDate), section: 'x' };
  return articleSchema.safeParse({ ...required, ...keys }).data ?? null;
}
