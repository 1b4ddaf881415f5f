import { say } from '../../language/phrase.ts';
import type { Question } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import { step } from './question.ts';
import { Runs } from './runs.tsx';
import type { Actions, Shown } from './shown.ts';
import type { Told } from './tell.ts';

interface SummaryProps {
  shown: Shown;
  told: Told;
  locale: SearchSettings['locale'];
  actions: Actions;
}

/** The outcome in one line and notes on it; the line takes the focus of buttons that go away. */
export function Summary({ shown, told, locale, actions }: SummaryProps) {
  const { findings, progress } = shown;
  return (
    <div class="search-summary">
      <p class="search-total" tabIndex={-1}>
        <Runs text={told.total} direction={locale.direction} />
      </p>
      {findings && findings.total > 1 && <Order shown={shown} locale={locale} actions={actions} />}
      {told.notes.map((note) => (
        <p key={note} class="search-note">
          <Runs text={note} direction={locale.direction} />
        </p>
      ))}
      {progress === 'failed' && (
        <button type="button" onClick={actions.retry}>
          {say(locale, 'search.retry')}
        </button>
      )}
    </div>
  );
}

/** Without words nothing is nearer to the question than anything else: the newest come first. */
function Order({ shown: { question }, locale, actions }: Omit<SummaryProps, 'told'>) {
  const orders: readonly Question['order'][] = ['relevance', 'newest', 'oldest'];
  const current = question.words || question.order !== 'relevance' ? question.order : 'newest';
  return (
    <fieldset class="search-order">
      <legend class="visually-hidden">{say(locale, 'search.order')}</legend>
      {orders
        .filter((order) => question.words || order !== 'relevance')
        .map((order) => (
          <button
            key={order}
            type="button"
            aria-pressed={order === current}
            onClick={() => actions.ask({ ...question, order, length: step })}
          >
            {say(locale, `search.${order}`)}
          </button>
        ))}
    </fieldset>
  );
}
