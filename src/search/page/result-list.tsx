import { say } from '../../language/phrase.ts';
import type { Findings } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import { Result } from './result.tsx';

interface ResultListProps {
  findings: Findings;
  /** The end of the addresses by which articles mark again what was asked. */
  marking: string;
  /** Whether another answer is on its way. */
  busy: boolean;
  locale: SearchSettings['locale'];
  onMore: () => void;
}

/** The articles that were read, and a button for more. */
export function ResultList({ findings, marking, busy, locale, onMore }: ResultListProps) {
  const { results, total } = findings;
  return (
    <div aria-busy={busy}>
      <ol class="results">
        {results.map((result) => (
          <Result key={result.href} result={result} marking={marking} locale={locale} />
        ))}
      </ol>
      {results.length < total && (
        <button type="button" class="search-more" onClick={onMore}>
          {say(locale, 'search.more')}
        </button>
      )}
    </div>
  );
}
