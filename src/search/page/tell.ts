import { comma } from '../../language/lists.ts';
import { formatNumber } from '../../language/numerals.ts';
import { say, sayCount } from '../../language/phrase.ts';
import type { SearchSettings } from '../settings.ts';
import type { Shown } from './shown.ts';

/** What came of a question, in words: how many articles, and how they answer it. */
export interface Told {
  total: string;
  notes: string[];
}

export function tell(
  { findings, progress, unable, question }: Shown,
  locale: SearchSettings['locale'],
): Told {
  const failed = progress === 'failed' ? [say(locale, unable ? 'search.cannot' : 'search.failed')] : [];
  if (findings === null || (failed.length > 0 && findings.question !== question)) {
    return { total: progress === 'loading' ? say(locale, 'search.loading') : '', notes: failed };
  }
  const { answered, total, withAll, missing, onlyFirst, partial } = findings;
  const { words } = findings.question;
  if (answered === 'unasked') return { total: '', notes: failed };
  if (answered === 'short') return { total: say(locale, 'search.short'), notes: failed };
  const first = onlyFirst === null ? [] : [sayCount(locale, 'search.onlyFirst', onlyFirst)];
  if (answered === 'nothing') {
    const nothing = words ? say(locale, 'search.nothing', { words }) : sayCount(locale, 'search.results', 0);
    return { total: nothing, notes: [...first, ...failed] };
  }
  const some =
    withAll > 0
      ? sayCount(locale, 'search.firstWithAll', withAll)
      : say(locale, 'search.withSome', { n: formatNumber(total, locale) });
  return {
    total: sayCount(locale, 'search.results', total),
    notes: [
      ...first,
      ...(answered === 'any' ? [some] : []),
      ...(missing.length > 0
        ? [say(locale, 'search.missing', { words: missing.join(`${comma(locale)} `) })]
        : []),
      ...(partial && failed.length === 0 ? [say(locale, 'search.partial')] : []),
      ...failed,
    ],
  };
}
