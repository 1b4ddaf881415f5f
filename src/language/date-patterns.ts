import { dateNames } from './written-dates.ts';

// Apart from the names, which browsers read too: the oldest of them have no expressions that look behind.

/** Sources of regular expressions for folded names; the longest first, for one may begin another. */
const oneOf = (names: readonly string[]) =>
  `(?<!\\p{L})(?:${[...names].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`;

export const monthPattern = oneOf(dateNames.months);
export const solarMonthPattern = oneOf(dateNames.solarMonths);
/** A prefix of one letter may be written onto an Arabic day. */
export const weekdayPattern = oneOf(dateNames.weekdays).replace(
  '(?<!\\p{L})',
  '(?:(?<!\\p{L})|(?<=(?<!\\p{L})[وفبك]))',
);
