import type { Question } from '../engine/findings.ts';
import { step } from './question.ts';

/** Years, both included. */
export interface Years {
  first: number;
  last: number;
}

/** How many articles each year of the archive has, those without any as well, from counts by month. */
export function countsOfYears(months: Readonly<Record<string, number>>, { first, last }: Years): number[] {
  const counts = new Array<number>(last - first + 1).fill(0);
  for (const [month, count] of Object.entries(months)) {
    const place = Number(month.slice(0, 4)) - first;
    const before = counts[place];
    if (before !== undefined) counts[place] = before + count;
  }
  return counts;
}

/** The years that a question asks for, within those of the archive. */
export function yearsOf({ from, to }: Question, { first, last }: Years): Years {
  const within = (date: string | null, otherwise: number) =>
    date === null ? otherwise : Math.min(Math.max(Number(date.slice(0, 4)), first), last);
  return { first: within(from, first), last: within(to, last) };
}

/** The question with these years; all years of the archive are no choice. */
export function withYears(question: Question, years: Years, archive: Years): Question {
  const all = years.first <= archive.first && years.last >= archive.last;
  const [from, to] = all ? [null, null] : [String(years.first), String(years.last)];
  return { ...question, from, to, length: step };
}

/** The years between two that were pointed at, in whatever order. */
export function between(one: number, other: number): Years {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}
