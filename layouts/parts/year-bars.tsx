import { formatYear } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import { say } from '../../src/language/phrase.ts';
import type { Bar as BarOf } from '../../src/views/years.ts';
import { Bar, greatestCount } from './bar.tsx';

/** As many years as have room for their names side by side on a phone, and on a wide screen. */
const few = 10;
const oneLine = 30;

interface Props {
  years: readonly BarOf[];
  locale: Locale;
}

/**
 * The chart of an archive's years, each a link to its volume. A few years stand in one line. Many, and on a narrow
 * screen any more than a few, stand in lines of a decade each, so that a mark never gets too small for a finger.
 */
export function YearBars({ years, locale }: Props) {
  const most = greatestCount(years);
  const bars = (of: readonly BarOf[]) =>
    of.map((bar, index) => (
      <li key={bar.at} class={index === 0 ? `place-${bar.at % 10}` : undefined}>
        <Bar bar={bar} name={formatYear(bar.at, locale)} most={most} locale={locale} />
      </li>
    ));
  if (years.length <= few) return <ol class="few-years">{bars(years)}</ol>;
  return (
    <ol class={`year-bars${years.length <= oneLine ? ' one-line' : ''}`}>
      {decades(years).map(([decade, ofDecade]) => (
        <li key={decade}>
          <p class="decade">
            {say(locale, 'span', {
              first: formatYear(decade * 10, locale),
              last: formatYear(decade * 10 + 9, locale),
            })}
          </p>
          <ol>{bars(ofDecade)}</ol>
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
