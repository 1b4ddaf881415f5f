import { compareNames } from '../../language/collation.ts';
import { formatNumber } from '../../language/numerals.ts';
import { say, sayCount } from '../../language/phrase.ts';
import type { Narrowing } from '../engine/findings.ts';
import { own } from '../engine/own.ts';
import type { SearchSettings } from '../settings.ts';
import { Runs } from './runs.tsx';

/** How many values of a facet are shown before the reader asks for more. */
const firstShown = 8;

export interface FacetGroupProps {
  narrowing: Narrowing;
  counts: Readonly<Record<string, number>>;
  names: Readonly<Record<string, string>>;
  chosen: readonly string[];
  locale: SearchSettings['locale'];
  expanded: boolean;
  onToggle: (value: string) => void;
  onExpand: () => void;
}

/** The values of one facet as checkboxes with their counts; nothing where there is no value to choose. */
export function FacetGroup(props: FacetGroupProps) {
  const { narrowing, counts, names, chosen, locale, expanded, onToggle, onExpand } = props;
  const values = valuesOf(props);
  if (values.length === 0) return null;
  // What is chosen stays in sight, or it could not be taken back.
  const shown = expanded
    ? values
    : values.filter((value, place) => place < firstShown || chosen.includes(value));
  const hidden = values.length - shown.length;
  return (
    <fieldset class="facet">
      <legend>{say(locale, `search.${narrowing}`)}</legend>
      {shown.map((value) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span class="facet-value">
            <Runs
              text={own(names, value) ?? say(locale, 'search.unknown', { id: value })}
              direction={locale.direction}
            />
          </span>{' '}
          <span class="facet-count">{formatNumber(own(counts, value) ?? 0, locale)}</span>
        </label>
      ))}
      {(hidden > 0 || (expanded && values.length > firstShown)) && (
        <button type="button" class="plain" aria-expanded={expanded} onClick={onExpand}>
          {expanded ? say(locale, 'search.fewer') : sayCount(locale, 'search.others', hidden)}
        </button>
      )}
    </fieldset>
  );
}

/** From the name with most articles. */
function valuesOf({ counts, names, chosen, locale }: FacetGroupProps): string[] {
  const compare = compareNames(locale.language);
  const count = (value: string) => own(counts, value) ?? 0;
  const name = (value: string) => own(names, value) ?? value;
  return [...new Set([...Object.keys(counts), ...chosen])].sort(
    (a, b) => count(b) - count(a) || compare(name(a), name(b)),
  );
}
