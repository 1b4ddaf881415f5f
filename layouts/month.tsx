import { formatYear, monthYear } from '../src/language/dates.ts';
import { say, sayCount } from '../src/language/phrase.ts';
import type { MonthView } from '../src/views/month.ts';
import { Document } from './parts/document.tsx';
import { Neighbours } from './parts/neighbours.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Shelf } from './parts/shelf.tsx';

export function MonthLayout({ view }: { view: MonthView }) {
  const { frame, year, month, total, volume, shelf } = view;
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
      <Shelf shelf={shelf} locale={locale} dated={false} />
      <Neighbours before={neighbour(view.before)} after={neighbour(view.after)} locale={locale} />
    </Document>
  );
}
