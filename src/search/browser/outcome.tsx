import type { SearchSettings } from '../settings.ts';
import { FacetColumn } from './facet-column.tsx';
import type { Found } from './find.ts';
import { hasChosen, type Query } from './query.ts';
import { ResultList } from './result-list.tsx';
import { Summary } from './summary.tsx';
import { useWide } from './use-wide.ts';

/** What there is to show: an answer, or why there is none. */
export type Outcome = Found | 'unasked' | 'short' | 'loading' | 'failed';

export interface OutcomeProps {
  outcome: Outcome;
  locale: SearchSettings['locale'];
  onAsk: (query: Query) => void;
  onClear: () => void;
  onMore: () => void;
  onRetry: () => void;
}

/** All that the script adds to the page. Beside the results the facets come after them for the keyboard too. */
export function OutcomeView(props: OutcomeProps) {
  const { outcome, locale, onAsk, onMore } = props;
  const wide = useWide();
  const found = typeof outcome === 'object' ? outcome : null;
  const column = found && (found.total > 0 || hasChosen(found.query)) && (
    <FacetColumn found={found} wide={wide} locale={locale} onAsk={onAsk} />
  );
  return (
    <>
      <Summary {...props} />
      {!wide && column}
      {found && <ResultList found={found} locale={locale} onMore={onMore} />}
      {wide && column}
    </>
  );
}
