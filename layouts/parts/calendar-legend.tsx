import type { Locale } from '../../src/language/locale.ts';
import { formatNumber } from '../../src/language/numerals.ts';
import { say } from '../../src/language/phrase.ts';
import type { MonthCalendar } from '../../src/views/volume.ts';

/** What the colours of a year's calendars mean: for each that is used, the counts of the days that have it. */
export function CalendarLegend({
  calendars,
  locale,
}: {
  calendars: readonly MonthCalendar[];
  locale: Locale;
}) {
  return (
    <div class="legend">
      <p>{say(locale, 'articlesInDay')}</p>
      <ul>
        {steps(calendars).map(({ heat, least, most }) => (
          <li key={heat}>
            <span class={`swatch heat-${heat}`} />
            {least === most
              ? formatNumber(least, locale)
              : say(locale, 'span', { first: formatNumber(least, locale), last: formatNumber(most, locale) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function steps(calendars: readonly MonthCalendar[]) {
  const days = calendars.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
  return [1, 2, 3, 4].flatMap((heat) => {
    const counts = days.filter((day) => day.heat === heat).map(({ count }) => count);
    return counts.length > 0 ? [{ heat, least: Math.min(...counts), most: Math.max(...counts) }] : [];
  });
}
