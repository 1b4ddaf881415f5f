import { useState } from 'preact/hooks';
import { say } from '../../language/phrase.ts';
import { type Facet, facets } from '../facets.ts';
import type { SearchSettings } from '../settings.ts';
import { FacetGroup } from './facet-group.tsx';
import type { Found } from './find.ts';
import { type Query, toggled } from './query.ts';

interface FacetColumnProps {
  found: Found;
  /** Whether they have a column of their own; otherwise they are folded away. */
  wide: boolean;
  locale: SearchSettings['locale'];
  onAsk: (query: Query) => void;
}

/** The facets of what was found. */
export function FacetColumn({ found: { query, counts }, wide, locale, onAsk }: FacetColumnProps) {
  const [expanded, setExpanded] = useState<readonly Facet[]>([]);
  const groups = facets.map((facet) => (
    <FacetGroup
      key={facet}
      facet={facet}
      counts={counts[facet]}
      chosen={query.chosen[facet]}
      locale={locale}
      expanded={expanded.includes(facet)}
      onToggle={(value) => onAsk(toggled(query, facet, value))}
      onExpand={() =>
        setExpanded(
          expanded.includes(facet) ? expanded.filter((each) => each !== facet) : [...expanded, facet],
        )
      }
    />
  ));
  const heading = say(locale, 'search.filters');
  if (wide) {
    return (
      <section class="facets" aria-label={heading}>
        {groups}
      </section>
    );
  }
  return (
    <details class="facets">
      <summary>{heading}</summary>
      {groups}
    </details>
  );
}
