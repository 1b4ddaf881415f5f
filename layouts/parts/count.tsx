import type { Locale } from '../../src/language/locale.ts';
import { formatNumber } from '../../src/language/numerals.ts';
import { sayCount } from '../../src/language/phrase.ts';

interface Props {
  count: number;
  locale: Locale;
  of?: 'articles' | 'names';
}

/** How many articles or names: to the eye a number, to a screen reader a phrase. */
export function Count({ count, locale, of = 'articles' }: Props) {
  return (
    <span class="count">
      <span aria-hidden="true">{formatNumber(count, locale)}</span>
      <span class="visually-hidden">{sayCount(locale, of, count)}</span>
    </span>
  );
}
