import { type CalendarDate, startOfDay } from './calendar-date.ts';
import { type NamedLanguage, namedLanguage } from './language-tag.ts';
import type { Locale, OtherCalendar } from './locale.ts';
import { otherMonthName } from './months.ts';
import { withDigits } from './numerals.ts';

type OtherLocale = Pick<Locale, 'language' | 'digits' | 'otherCalendar'>;

/** The years that Intl converts rightly: outside them its Umm al-Qura dates are wrong without a warning. */
const firstYear = 1300;
const lastYear = 1600;

/** What marks the era. Persian needs no mark for the calendar that its readers live by. */
const eras: Record<OtherCalendar, Record<NamedLanguage, string>> = {
  'umm-al-qura': { ar: ' هـ', fa: ' هجری قمری', en: ' AH' },
  'solar-hijri': { ar: ' هـ ش', fa: '', en: ' SH' },
};

// Calendar and digits are always named, since defaults differ between builds of ICU.
const formatters: Record<OtherCalendar, Intl.DateTimeFormat> = {
  'umm-al-qura': numericFormatter('en-u-ca-islamic-umalqura-nu-latn'),
  'solar-hijri': numericFormatter('en-u-ca-persian-nu-latn'),
};

function numericFormatter(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
}

/** A day of another calendar than the Gregorian. */
export interface OtherDate {
  year: number;
  month: number;
  day: number;
}

/**
 * A date in the edition's other calendar: `2 ذو الحجة 1436 هـ`, `۲۴ شهریور ۱۳۹۴`. Null where the edition has none,
 * where the day is not known, and outside the years 1300 to 1600 of that calendar. Umm al-Qura is computed, and
 * can differ by a day from what was declared at the time: `declared` is a Hijri date that somebody knows better.
 */
export function otherCalendarDate(
  { year, month, day }: CalendarDate,
  locale: OtherLocale,
  declared: OtherDate | null = null,
): string | null {
  const calendar = locale.otherCalendar;
  if (calendar === null || month === undefined || day === undefined) return null;
  const known = calendar === 'umm-al-qura' ? declared : null;
  const other = known ?? converted(startOfDay(year, month, day), calendar);
  if (!known && !covered(other.year)) return null;
  const name = otherMonthName(other.month, calendar, locale.language);
  return withDigits(`${other.day} ${name} ${other.year}`, locale.digits) + era(calendar, locale);
}

/** The years of the other calendar that a Gregorian year touches: `1436 – 1437 هـ`. Null as for dates. */
export function otherCalendarYears(year: number, locale: OtherLocale): string | null {
  const calendar = locale.otherCalendar;
  if (calendar === null) return null;
  const first = converted(startOfDay(year, 1, 1), calendar).year;
  const last = converted(startOfDay(year, 12, 31), calendar).year;
  if (!covered(first) || !covered(last)) return null;
  return withDigits(`${first} – ${last}`, locale.digits) + era(calendar, locale);
}

function converted(date: Date, calendar: OtherCalendar): OtherDate {
  const parts = formatters[calendar].formatToParts(date);
  const part = (type: 'year' | 'month' | 'day') => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

function covered(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

function era(calendar: OtherCalendar, locale: OtherLocale): string {
  return eras[calendar][namedLanguage(locale.language)];
}
