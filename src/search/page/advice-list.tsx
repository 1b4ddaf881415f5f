import { say, sayCount } from '../../language/phrase.ts';
import type { Advice, Question } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import { searchOf, step } from './question.ts';
import { Runs } from './runs.tsx';

interface AdviceListProps {
  advice: Advice;
  question: Question;
  /** Whether anything was found; then only spellings are offered. */
  found: boolean;
  locale: SearchSettings['locale'];
  onAsk: (question: Question) => void;
}

/** What else to ask: other spellings of words that the archive lacks, and the question without a part of it. */
export function AdviceList({ advice: { near, without }, question, found, locale, onAsk }: AdviceListProps) {
  const others = found ? [] : without;
  const { direction } = locale;
  if (near.length + others.length === 0) return found ? null : <p>{say(locale, 'search.advice')}</p>;
  return (
    <div class="search-advice">
      {near.map(({ word, spellings }) => (
        <p key={word}>
          {say(locale, 'search.near')}{' '}
          {spellings.map((spelling) => {
            const words = question.words.replace(word, spelling);
            return (
              <Ask key={spelling} question={{ ...question, words }} onAsk={onAsk}>
                <Runs text={words} direction={direction} />
              </Ask>
            );
          })}
        </p>
      ))}
      {others.length > 0 && (
        <ul>
          {others.map(({ dropped, question: fewer, total }) => (
            <li key={dropped}>
              <Ask question={{ ...fewer, words: fewer.words.replace(/\s+/g, ' ').trim() }} onAsk={onAsk}>
                <Runs
                  text={
                    dropped
                      ? say(locale, 'search.without', { words: dropped })
                      : say(locale, 'search.withoutChoices')
                  }
                  direction={direction}
                />
              </Ask>{' '}
              <span class="search-note">{sayCount(locale, 'search.results', total)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface AskProps {
  question: Question;
  onAsk: (question: Question) => void;
  children: preact.ComponentChildren;
}

/** A link to another question, which is asked without leaving the page. */
function Ask({ question, onAsk, children }: AskProps) {
  const next = { ...question, first: 0, length: step };
  const ask = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onAsk(next);
  };
  return (
    <a href={searchOf(next)} onClick={ask}>
      {children}
    </a>
  );
}
