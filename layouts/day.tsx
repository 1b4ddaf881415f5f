import { formatYear, longDate, monthYear, shortDate } from '../src/language/dates.ts';
import { otherCalendarDate } from '../src/language/other-calendar.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import type { DayView } from '../src/views/day.ts';
import { Document } from './parts/document.tsx';
import { Neighbours } from './parts/neighbours.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Parted } from './parts/parted.tsx';
import { Shelf } from './parts/shelf.tsx';

export function DayLayout({ view }: { view: DayView }) {
  const { frame, date, volume, month, total, shelf } = view;
  const { locale } = frame;
  const neighbour = (other: DayView['before']) =>
    other && { href: other.href, label: shortDate(other.date, locale) };
  return (
    <Document frame={frame}>
      <PageHead
        locale={locale}
        title={longDate(date, locale)}
        trail={[
          { href: volume, label: say(locale, 'volumeTitle', { year: formatYear(date.year, locale) }) },
          { href: month, label: monthYear(date.year, date.month ?? 1, locale) },
        ]}
      >
        <p class="facts">
          <Parted
            locale={locale}
            facts={[otherCalendarDate(date, locale), sayCount(locale, 'articles', total)]}
          />
        </p>
      </PageHead>
      <Shelf shelf={shelf} locale={locale} dated={false} />
      <Neighbours before={neighbour(view.before)} after={neighbour(view.after)} locale={locale} />
    </Document>
  );
}
