import { isoDate } from '../src/language/calendar-date.ts';
import { formatYear, longDate, monthYear } from '../src/language/dates.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import type { MonthView } from '../src/views/month.ts';
import { Document } from './parts/document.tsx';
import { Neighbours } from './parts/neighbours.tsx';
import { PageHead } from './parts/page-head.tsx';
import { SectionHead } from './parts/section-head.tsx';
import { TeaserList } from './parts/teaser-list.tsx';

export function MonthLayout({ view }: { view: MonthView }) {
  const { frame, year, month, total, volume, days } = view;
  const { locale } = frame;
  const neighbour = (other: MonthView['before']) =>
    other && { href: other.href, label: monthYear(other.date.year, other.date.month ?? 1, locale) };
  return (
    <Document frame={frame}>
      <PageHead
        locale={locale}
        title={monthYear(year, month, locale)}
        trail={[{ href: volume, label: say(locale, 'volumeTitle', { year: formatYear(year, locale) }) }]}
      >
        <p class="facts">{sayCount(locale, 'articles', total)}</p>
      </PageHead>
      {days.map(({ date, href, teasers }) => (
        <section key={isoDate(date)} class="dated">
          <SectionHead
            locale={locale}
            title={date.day === undefined ? say(locale, 'dayUnknown') : longDate(date, locale)}
            href={href}
          />
          <TeaserList teasers={teasers} locale={locale} level={3} form="full" dated={false} />
        </section>
      ))}
      <Neighbours before={neighbour(view.before)} after={neighbour(view.after)} locale={locale} />
    </Document>
  );
}
