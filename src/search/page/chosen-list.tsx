import { withDigits } from '../../language/numerals.ts';
import { say } from '../../language/phrase.ts';
import { type Names, narrowings, type Question } from '../engine/findings.ts';
import { own } from '../engine/own.ts';
import type { SearchSettings } from '../settings.ts';
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
  if (!isNarrowed(question)) return null;
  const choices = narrowings.flatMap((narrowing) =>
    (chosen[narrowing] ?? []).map((value) => ({
      id: `${narrowing}/${value}`,
      name: own(names[narrowing], value) ?? value,
      without: toggled(question, narrowing, value),
    })),
  );
  if (from !== null || to !== null) {
    const name = withDigits(spanOf(from, to, locale), locale.digits);
    choices.unshift({ id: 'dates', name, without: { ...question, from: null, to: null, length: step } });
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
            <Runs text={name} direction={locale.direction} />
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

function spanOf(from: string | null, to: string | null, locale: SearchSettings['locale']): string {
  if (from === to && from !== null) return from;
  return say(locale, 'search.span', { first: from ?? '', last: to ?? '' }).trim();
}
