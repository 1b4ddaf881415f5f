import { formatYear } from '../src/language/dates.ts';
import { otherCalendarYears } from '../src/language/other-calendar.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import type { VolumeView } from '../src/views/volume.ts';
import { Calendar } from './parts/calendar.tsx';
import { CalendarLegend } from './parts/calendar-legend.tsx';
import { Document } from './parts/document.tsx';
import { MonthBars } from './parts/month-bars.tsx';
import { Neighbours } from './parts/neighbours.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Parted } from './parts/parted.tsx';
import { SectionHead } from './parts/section-head.tsx';
import { Shelf } from './parts/shelf.tsx';

export function VolumeLayout({ view }: { view: VolumeView }) {
  const { frame, year, total, days, months, archive } = view;
  const { locale } = frame;
  const volume = (other: VolumeView['before']) =>
    other && { href: other.href, label: formatYear(other.year, locale) };
  const articles = sayCount(locale, 'articles', total);
  return (
    <Document frame={frame}>
      <PageHead
        locale={locale}
        title={frame.title}
        trail={[{ href: archive, label: say(locale, 'archive') }]}
      >
        <p class="facts">
          <Parted
            locale={locale}
            facts={[
              days > 0 ? `${articles} ${sayCount(locale, 'inDays', days)}` : articles,
              otherCalendarYears(year, locale),
            ]}
          />
        </p>
      </PageHead>
      <MonthBars months={months} locale={locale} />
      <Indexes view={view} />
      <Calendars view={view} />
      {view.shelf && <Shelf shelf={view.shelf} locale={locale} dated />}
      <Neighbours before={volume(view.before)} after={volume(view.after)} locale={locale} />
    </Document>
  );
}

function Indexes({ view: { frame, indexes } }: { view: VolumeView }) {
  if (indexes.length === 0) return null;
  return (
    <nav class="indexes" aria-labelledby="indexes">
      <p class="facts" id="indexes">
        {say(frame.locale, 'indexes')}
      </p>
      <ul class="ways">
        {indexes.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Calendars({ view: { frame, year, calendars } }: { view: VolumeView }) {
  if (!calendars) return null;
  return (
    <section>
      <SectionHead locale={frame.locale} title={say(frame.locale, 'daysOfYear')} />
      <CalendarLegend calendars={calendars} locale={frame.locale} />
      <div class="calendars">
        {calendars.map((calendar) => (
          <Calendar key={calendar.month} year={year} calendar={calendar} locale={frame.locale} />
        ))}
      </div>
    </section>
  );
}
