import { formatYear } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import type { Bar as BarOf } from '../../src/views/years.ts';
import { Bar, greatestCount } from './bar.tsx';

/** As many years as have room for their names side by side on a wide screen. */
const oneLine = 30;

/**
 * The chart of an archive's years, each a link to its volume. Many years, and any on a narrow screen, stand in
 * lines of a decade each, so that a mark never gets too small for a finger.
 */
export function YearBars({ years, locale }: { years: readonly BarOf[]; locale: Locale }) {
  const most = greatestCount(years);
  return (
    <ol class={`year-bars${years.length <= oneLine ? ' one-line' : ''}`}>
      {decades(years).map(([decade, ofDecade]) => (
        <li key={decade}>
          <ol>
            {ofDecade.map((bar) => (
              <li key={bar.at} style={`--place:${(bar.at % 10) + 1}`}>
                <Bar bar={bar} name={formatYear(bar.at, locale)} most={most} locale={locale} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function decades(years: readonly BarOf[]): [number, BarOf[]][] {
  const found = new Map<number, BarOf[]>();
  for (const bar of years) {
    const decade = Math.floor(bar.at / 10);
    found.set(decade, [...(found.get(decade) ?? []), bar]);
  }
  return [...found];
}
