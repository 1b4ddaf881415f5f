import { longDate } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import { monthNames, weekdayLetter, weekdayName, weekdaysFrom } from '../../src/language/months.ts';
import { formatNumber } from '../../src/language/numerals.ts';
import { say, sayCount } from '../../src/language/phrase.ts';
import type { CalendarDay, MonthCalendar } from '../../src/views/volume.ts';
import { Count } from './count.tsx';

interface Props {
  year: number;
  calendar: MonthCalendar;
  locale: Locale;
}

/** A month as a wall calendar: a day with articles is a link, the deeper its colour the more there are. */
export function Calendar({ year, calendar: { month, count, href, weeks }, locale }: Props) {
  const name = monthNames(month, locale);
  return (
    <table class="calendar">
      <caption>
        <span class="calendar-head">
          {href ? <a href={href}>{name}</a> : name} <Count count={count} locale={locale} />
        </span>
      </caption>
      <thead>
        <tr>
          {weekdaysFrom(locale.week.start).map((weekday) => (
            <th key={weekday} scope="col">
              <span aria-hidden="true">{weekdayLetter(weekday, locale)}</span>
              <span class="visually-hidden">{weekdayName(weekday, locale)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((day, column) => (
              <td key={column}>{day && <Day day={day} year={year} month={month} locale={locale} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: CalendarDay;
  year: number;
  month: number;
  locale: Locale;
}

function Day({ day: { day, count, heat, href }, year, month, locale }: DayProps) {
  const number = formatNumber(day, locale);
  if (!href) return <span class="day">{number}</span>;
  const label = say(locale, 'count', {
    name: longDate({ year, month, day }, locale),
    count: sayCount(locale, 'articles', count),
  });
  return (
    <a class={`day heat-${heat}`} href={href} aria-label={label}>
      {number}
    </a>
  );
}
