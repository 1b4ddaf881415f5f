import { say, sayCount } from '../../language/phrase.ts';
import type { Found } from './find.ts';
import type { Outcome, OutcomeProps } from './outcome.tsx';
import { hasChosen } from './query.ts';
import { Runs } from './runs.tsx';

/**
 * The outcome in one line, with what can be done about it. The status stays in place, so that its changes are
 * read out, and takes the focus of buttons that go away.
 */
export function Summary({ outcome, locale, onAsk, onClear, onRetry }: OutcomeProps) {
  const found = typeof outcome === 'object' ? outcome : null;
  return (
    <div class="search-summary">
      <p role="status" tabIndex={-1}>
        <Runs text={statusOf(outcome, locale)} direction={locale.direction} />
      </p>
      {outcome === 'failed' && (
        <button type="button" onClick={onRetry}>
          {say(locale, 'search.retry')}
        </button>
      )}
      {found && found.total > 1 && found.query.words && <Order found={found} locale={locale} onAsk={onAsk} />}
      {found && hasChosen(found.query) && (
        <button type="button" onClick={onClear}>
          {say(locale, 'search.clear')}
        </button>
      )}
    </div>
  );
}

function Order({
  found: { query },
  locale,
  onAsk,
}: Pick<OutcomeProps, 'locale' | 'onAsk'> & { found: Found }) {
  return [true, false].map((newestFirst) => (
    <button
      key={newestFirst}
      type="button"
      aria-pressed={query.newestFirst === newestFirst}
      onClick={() => onAsk({ ...query, newestFirst })}
    >
      {say(locale, newestFirst ? 'search.newest' : 'search.relevance')}
    </button>
  ));
}

function statusOf(outcome: Outcome, locale: OutcomeProps['locale']): string {
  if (outcome === 'unasked') return '';
  if (typeof outcome === 'string') return say(locale, `search.${outcome}`);
  const { total, query } = outcome;
  if (total === 0 && query.words) return say(locale, 'search.nothing', { words: query.words });
  return sayCount(locale, 'search.results', total);
}
