import { comma } from '../../src/language/lists.ts';
import type { Locale } from '../../src/language/locale.ts';

/**
 * What stands between two facts of a line: a rule that the style sheet draws, for a dot beside Arabic-Indic digits
 * reads as ٠. To a screen reader and in what is copied it is a comma. A line may break after it, not before.
 */
export function Separator({ locale }: { locale: Pick<Locale, 'language'> }) {
  return (
    <>
      <span class="separator">
        <span class="visually-hidden">{comma(locale)}</span>
      </span>{' '}
    </>
  );
}
