import type { Locale } from '../../src/language/locale.ts';
import { monthName } from '../../src/language/months.ts';
import type { Bar as BarOf } from '../../src/views/years.ts';
import { Bar, greatestCount } from './bar.tsx';

/** The chart of a volume's twelve months, each a link to its page. */
export function MonthBars({ months, locale }: { months: readonly BarOf[]; locale: Locale }) {
  const most = greatestCount(months);
  return (
    <ol class="month-bars">
      {months.map((bar) => (
        <li key={bar.at}>
          <Bar bar={bar} name={monthName(bar.at, locale)} most={most} locale={locale} />
        </li>
      ))}
    </ol>
  );
}
