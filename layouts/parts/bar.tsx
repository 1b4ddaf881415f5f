import type { Locale } from '../../src/language/locale.ts';
import { say, sayCount } from '../../src/language/phrase.ts';
import type { Bar as BarOf } from '../../src/views/years.ts';

interface Props {
  bar: BarOf;
  /** Its name, as it stands under the bar: `2015`, `أيلول`. */
  name: string;
  /** The greatest count of the chart. */
  most: number;
  locale: Locale;
}

/** One mark of a chart: its name is seen, its count is its height to the eye and its text to everything else. */
export function Bar({ bar: { count, href }, name, most, locale }: Props) {
  const share = most > 0 ? Math.round((count / most) * 1000) / 10 : 0;
  const content = (
    <>
      <span class="bar-space" aria-hidden="true">
        {count > 0 && <span class="bar-mark" style={`block-size:${share}%`} />}
      </span>
      <span class="bar-name" aria-hidden="true">
        {name}
      </span>
      <span class="visually-hidden">
        {say(locale, 'count', { name, count: sayCount(locale, 'articles', count) })}
      </span>
    </>
  );
  return href ? (
    <a class="bar" href={href}>
      {content}
    </a>
  ) : (
    <span class="bar">{content}</span>
  );
}

export const greatestCount = (bars: readonly BarOf[]): number =>
  Math.max(0, ...bars.map(({ count }) => count));
