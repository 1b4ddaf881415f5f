import { say } from '../../language/phrase.ts';
import { type Names, narrowings, type Question } from '../engine/findings.ts';
import { own } from '../engine/own.ts';
import type { SearchSettings } from '../settings.ts';
import { spanInWords, useOtherDay } from './date-words.ts';
import { isNarrowed, step, toggled, widened } from './question.ts';
import { Runs } from './runs.tsx';

interface ChosenListProps {
  question: Question;
  names: Names;
  locale: SearchSettings['locale'];
  onAsk: (question: Question) => void;
}

/** What the results are narrowed by, each to be taken back. */
export function ChosenList({ question, names, locale, onAsk }: ChosenListProps) {
  const { chosen, from, to } = question;
  const otherDay = useOtherDay(question, locale);
  if (!isNarrowed(question)) return null;
  const choices = narrowings.flatMap((narrowing) =>
    (chosen[narrowing] ?? []).map((value) => ({
      id: `${narrowing}/${value}`,
      name: own(names[narrowing], value) ?? say(locale, 'search.unknown', { id: value }),
      without: toggled(question, narrowing, value),
    })),
  );
  if (from !== null || to !== null) {
    choices.unshift({
      id: 'dates',
      name: spanInWords(question, locale, otherDay),
      without: { ...question, from: null, to: null, length: step },
    });
  }
  return (
    <ul class="search-chosen" aria-label={say(locale, 'search.chosen')}>
      {choices.map(({ id, name, without }) => (
        <li key={id}>
          <button
            type="button"
            aria-label={say(locale, 'search.remove', { name })}
            onClick={() => onAsk(without)}
          >
            <span>
              <Runs text={name} direction={locale.direction} />
            </span>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="m1 1 8 8m0-8-8 8" />
            </svg>
          </button>
        </li>
      ))}
      {choices.length > 1 && (
        <li>
          <button type="button" class="plain" onClick={() => onAsk(widened(question))}>
            {say(locale, 'search.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
