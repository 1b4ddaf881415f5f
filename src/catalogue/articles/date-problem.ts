import { daysInMonth, isoDate, monthOf } from '../../language/calendar-date.ts';
import type { Wrong } from '../../language/text-problem.ts';
import type { Rule } from '../problems/problem.ts';
import { type DateReading, dateReadings, isoReading } from './date-readings.ts';

/** Why a written date cannot be read, and what to write for it as far as it can only mean one thing, or one of two. */
export function dateProblem(written: string): Wrong<Rule> {
  const readings = dateReadings(written);
  const [suggestion, other] = readings.flatMap((reading) => isoReading(reading) ?? []);
  const [first] = readings;
  if (suggestion !== undefined && other !== undefined)
    return { rule: 'date-of-two-readings', values: { suggestion, other } };
  if (first?.clock && first.clock.hour > 23)
    return { rule: 'impossible-time', values: { suggestion: suggestion ?? isoDate(first.date) } };
  if (suggestion !== undefined) return { rule: 'date-form', values: { suggestion } };
  return first ? impossible(first) : { rule: 'wrong-value', values: { expected: 'date' } };
}

function impossible({ date }: DateReading): Wrong<Rule> {
  const { year, month = 1, day } = date;
  if (month < 1 || month > 12) return { rule: 'impossible-month', values: { month: String(month) } };
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    return {
      rule: 'impossible-day',
      values: { day: String(day), month: monthOf(date), days: String(daysInMonth(year, month)) },
    };
  return { rule: 'impossible-time', values: { suggestion: isoDate(date) } };
}
