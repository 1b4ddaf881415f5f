import { type CalendarDate, isoDate } from '../../src/language/calendar-date.ts';
import { clockTime, longDate, shortDate } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import type { Moment } from '../../src/newsroom/moment.ts';
import { Separator } from './separator.tsx';

/** A date as short as lists want it: `15 أيلول 2015`. */
export function ShortDate({ date, locale }: { date: CalendarDate; locale: Locale }) {
  return <time datetime={isoDate(date)}>{shortDate(date, locale)}</time>;
}

/** A moment in full, with its weekday and, where it is known, the time of day. */
export function LongMoment({ moment, locale }: { moment: Moment; locale: Locale }) {
  const { date, clock, iso } = moment;
  return (
    <time datetime={iso}>
      {longDate(date, locale)}
      {clock && (
        <>
          <Separator locale={locale} />
          {clockTime(clock.hour, clock.minute, locale)}
        </>
      )}
    </time>
  );
}
