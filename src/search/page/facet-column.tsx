import { useState } from 'preact/hooks';
import { say } from '../../language/phrase.ts';
import { type Narrowing, narrowings } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import { EditionGroup } from './edition-group.tsx';
import { FacetGroup } from './facet-group.tsx';
import { toggled } from './question.ts';
import type { Actions, Shown } from './shown.ts';
import { YearChart } from './year-chart.tsx';

interface FacetColumnProps {
  shown: Shown;
  settings: SearchSettings;
  /** Whether they have a column of their own; otherwise they are folded away. */
  wide: boolean;
  actions: Actions;
}

/** The years and the facets of what was found. */
export function FacetColumn({ shown, settings, wide, actions }: FacetColumnProps) {
  const [expanded, setExpanded] = useState<readonly Narrowing[]>([]);
  const { question, counts, names } = shown;
  const { locale, years } = settings;
  const expand = (narrowing: Narrowing) =>
    setExpanded((before) =>
      before.includes(narrowing) ? before.filter((each) => each !== narrowing) : [...before, narrowing],
    );
  const groups = (
    <>
      {counts && (
        <YearChart
          months={counts.months}
          archive={years}
          question={question}
          locale={locale}
          actions={actions}
        />
      )}
      {counts &&
        names &&
        narrowings.map((narrowing) => (
          <FacetGroup
            key={narrowing}
            narrowing={narrowing}
            counts={counts.narrowings[narrowing]}
            names={names[narrowing]}
            chosen={question.chosen[narrowing] ?? []}
            locale={locale}
            expanded={expanded.includes(narrowing)}
            onToggle={(value) => actions.ask(toggled(question, narrowing, value))}
            onExpand={() => expand(narrowing)}
          />
        ))}
      <EditionGroup shown={shown} settings={settings} />
    </>
  );
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
