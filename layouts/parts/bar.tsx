import type { Locale } from '../../src/language/locale.ts';
import { formatNumber } from '../../src/language/numerals.ts';
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

/**
 * One mark of a chart, over its name: as high as its count is great, which stands on it. It is a drawing, which is
 * printed where backgrounds are not, and needs no style of its own.
 */
export function Bar({ bar: { count, href }, name, most, locale }: Props) {
  const share = most > 0 ? Math.round((count / most) * 1000) / 10 : 0;
  const content = (
    <>
      <span class="bar-space" aria-hidden="true">
        {count > 0 && (
          <>
            <span class="bar-count">{formatNumber(count, locale)}</span>
            <svg class="bar-mark" aria-hidden="true" width="100%" height={`${share}%`}>
              <rect width="100%" height="100%" />
            </svg>
          </>
        )}
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
