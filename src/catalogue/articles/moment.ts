import { type CalendarDate, isoDate, isPossibleDate, startOfDay } from '../../language/calendar-date.ts';
import type { Moment } from '../../newsroom/moment.ts';

const pattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(Z|UTC|[+-]\d{2}:?\d{2}))?)?)?)?$/;

/**
 * Reads a date as front matter has it: a year, a month, a day, or a time (RFC 3339, seconds optional; or with spaces
 * and hours of one digit, as Jekyll and Hugo take it) with its offset, without which it is a time in `zone`, an IANA time zone. Null where it is none,
 * or a day or an hour that no calendar and no clock has.
 */
export function readMoment(written: string, zone: string): Moment | null {
  const match = pattern.exec(written.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute = '', second = '00', writtenOffset] = match;
  const date: CalendarDate = { year: Number(year) };
  if (month !== undefined) date.month = Number(month);
  if (day !== undefined) date.day = Number(day);
  if (!isPossibleDate(date)) return null;
  if (hour === undefined) {
    return { date, clock: null, iso: isoDate(date), instant: midnight(date, zone) };
  }
  // RFC 3339 ends its hours at 23, and what reads dates elsewhere need not know of 24.
  if (Number(hour) > 23) return null;
  const local = `${isoDate(date)}T${hour.padStart(2, '0')}:${minute}:${second}`;
  const iso = `${local}${writtenOffset === undefined ? offsetOf(local, zone) : offsetAsWritten(writtenOffset)}`;
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? null : { ...inZone(instant, zone), iso, instant };
}

const offsetAsWritten = (offset: string) =>
  offset === 'UTC' ? 'Z' : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');

/** How far the clocks of `zone` are ahead of UTC when they show a time: `+03:00`. */
function offsetOf(local: string, zone: string): string {
  const utc = Date.parse(`${local}Z`);
  if (Number.isNaN(utc)) return '';
  const ahead = Math.round(offset(utc - offset(utc, zone), zone) / 60_000);
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${ahead < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

/**
 * When the date begins in `zone`: the instant whose clock there reads midnight of its first day or, where clocks
 * are put forward at midnight, the instant that follows the day before.
 */
function midnight({ year, month = 1, day = 1 }: CalendarDate, zone: string): number {
  const utc = startOfDay(year, month, day).getTime();
  // The offset at the first guess, for clocks may change between midnight there and midnight UTC.
  return utc - offset(utc - offset(utc, zone), zone);
}

/** How far the clocks of `zone` are ahead of UTC at an instant, in milliseconds. */
function offset(instant: number, zone: string): number {
  const { date, clock } = inZone(instant, zone);
  const day = startOfDay(date.year, date.month ?? 1, date.day ?? 1).getTime();
  return day + minutes(clock) * 60_000 - instant;
}

const minutes = (clock: Moment['clock']) => (clock ? clock.hour * 60 + clock.minute : 0);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day and the time of an instant where `zone` is in force. */
function inZone(instant: number, zone: string): Pick<Moment, 'date' | 'clock'> {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  clocks.set(zone, clock);
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    date: { year: part('year'), month: part('month'), day: part('day') },
    clock: { hour: part('hour'), minute: part('minute') },
  };
}
