import { comma } from '../../language/lists.ts';
import { formatNumber } from '../../language/numerals.ts';
import { say, sayCount } from '../../language/phrase.ts';
import { narrowings } from '../engine/findings.ts';
import { own } from '../engine/own.ts';
import type { SearchSettings } from '../settings.ts';
import { isReversed } from './date-words.ts';
import { isNarrowed } from './question.ts';
import type { Shown } from './shown.ts';

/** What came of a question, in words: how many articles, and how they answer it. */
export interface Told {
  total: string;
  notes: string[];
}

export function tell(shown: Shown, locale: SearchSettings['locale']): Told {
  const { findings, progress, unable, question } = shown;
  const failed = [
    ...misunderstood(shown, locale),
    ...(progress === 'failed' ? [say(locale, unable ? 'search.cannot' : 'search.failed')] : []),
  ];
  if (findings === null || (progress === 'failed' && findings.question !== question)) {
    return { total: progress === 'loading' ? say(locale, 'search.loading') : '', notes: failed };
  }
  const { answered, total, withAll, missing, loosened, onlyFirst, partial } = findings;
  const { words } = findings.question;
  if (answered === 'unasked')
    return { total: words === '' || hasLetters(words) ? '' : say(locale, 'search.noLetters'), notes: failed };
  const first = onlyFirst === null ? [] : [sayCount(locale, 'search.onlyFirst', onlyFirst)];
  if (answered === 'nothing') {
    const nothing = hasLetters(words)
      ? say(locale, 'search.nothing', { words })
      : sayCount(locale, 'search.results', 0);
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
      ...loosened.map((words) => say(locale, 'search.loosened', { words })),
      ...(missing.length > 0
        ? [say(locale, 'search.missing', { words: missing.join(`${comma(locale)} `) })]
        : []),
      ...(partial && progress !== 'failed' ? [say(locale, 'search.partial')] : []),
      ...failed,
    ],
  };
}

/** What of a question the search does not know, or can not go by. */
function misunderstood({ question, names, unread }: Shown, locale: SearchSettings['locale']): string[] {
  const unknown = narrowings.flatMap((each) =>
    names ? (question.chosen[each] ?? []).filter((id) => own(names[each], id) === undefined) : [],
  );
  return [
    ...unread.map((date) => say(locale, 'search.unreadDate', { date })),
    ...unknown.map((id) => say(locale, 'search.unknownChoice', { id })),
    ...(isReversed(question) ? [say(locale, 'search.reversed')] : []),
    ...(isNarrowed(question) && question.words && !hasLetters(question.words)
      ? [say(locale, 'search.noLetters')]
      : []),
  ];
}

const hasLetters = (words: string) => /[\p{L}\p{N}]/u.test(words);
