import type { Locale } from '../../src/language/locale.ts';
import { formatNumber } from '../../src/language/numerals.ts';
import { sayCount } from '../../src/language/phrase.ts';

/** How many articles: to the eye a number, to a screen reader a phrase. */
export function Count({ count, locale }: { count: number; locale: Locale }) {
  return (
    <span class="count">
      <span aria-hidden="true">{formatNumber(count, locale)}</span>
      <span class="visually-hidden">{sayCount(locale, 'articles', count)}</span>
    </span>
  );
}
