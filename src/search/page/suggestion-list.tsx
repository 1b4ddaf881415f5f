import { say } from '../../language/phrase.ts';
import type { Suggestion } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import { Runs } from './runs.tsx';

/** The ids of the list and of its options, by which the field names them. */
export const listId = 'search-suggestion-list';
export const optionId = (place: number) => `search-suggestion-${place}`;

interface SuggestionListProps {
  suggestions: readonly Suggestion[];
  /** The place of the one that the keys have reached; −1 where that is the field. */
  active: number;
  locale: SearchSettings['locale'];
}

/** What is suggested while a question is typed; the focus stays in the field. */
export function SuggestionList({ suggestions, active, locale }: SuggestionListProps) {
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={say(locale, 'search.suggestions')}
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, place) => (
        <div
          key={suggestion.kind === 'subject' ? suggestion.subject.href : suggestion.words}
          id={optionId(place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
        >
          <Option suggestion={suggestion} locale={locale} />
        </div>
      ))}
    </div>
  );
}

function Option({ suggestion, locale }: Pick<SuggestionListProps, 'locale'> & { suggestion: Suggestion }) {
  const { direction } = locale;
  if (suggestion.kind === 'words') return <Runs text={suggestion.words} direction={direction} />;
  const { rest, subject } = suggestion;
  return (
    <>
      {rest && (
        <span class="suggestion-rest">
          <Runs text={rest} direction={direction} />{' '}
        </span>
      )}
      <strong>
        <Runs text={subject.name} direction={direction} />
      </strong>{' '}
      <span class="kicker">{say(locale, `search.${subject.kind}`)}</span>
    </>
  );
}
