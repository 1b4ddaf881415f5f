// What knows other calendars and the ways in which readers write dates: loaded when a date is typed or chosen. What it
// imports the rest of the page's script does not, or what they share would be a third file, fetched each time.
import { startOfDay } from '../../language/calendar-date.ts';
import { converted, covered } from '../../language/hijra.ts';
import type { NamedLanguage } from '../../language/language-tag.ts';
import type { OtherCalendar } from '../../language/locale.ts';
import { eras, otherMonths } from '../../language/month-names.ts';

export { readDate } from '../../language/read-date.ts';

/** A Gregorian day (`2015-09-15`) in words of another calendar, in Latin digits; null where that does not reach. */
export function otherDay(iso: string, calendar: OtherCalendar, language: NamedLanguage): string | null {
  const [year = 0, ofYear = 1, ofMonth = 1] = iso.split('-').map(Number);
  const other = converted(startOfDay(year, ofYear, ofMonth), calendar);
  if (!covered(other.year)) return null;
  const month = otherMonths[calendar][language][other.month - 1];
  return `${other.day} ${month} ${other.year}${eras[calendar][language]}`;
}
