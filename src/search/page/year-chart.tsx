import { withDigits } from '../../language/numerals.ts';
import { say, sayCount } from '../../language/phrase.ts';
import type { Question } from '../engine/findings.ts';
import type { SearchSettings } from '../settings.ts';
import { DateField } from './date-field.tsx';
import { step } from './question.ts';
import type { Actions } from './shown.ts';
import { YearBars } from './year-bars.tsx';
import { YearSlider } from './year-slider.tsx';
import { countsOfYears, withYears, type Years, yearsOf } from './years.ts';

interface YearChartProps {
  /** How many articles each month has, or each year of which no more is known. */
  months: Readonly<Record<string, number>>;
  archive: Years;
  question: Question;
  locale: SearchSettings['locale'];
  actions: Actions;
}

/**
 * The articles found by year, and the dates to narrow them to: years by dragging over the bars, by tapping one, or with
 * a slider at each end, and days in fields. Of one year alone there is nothing to drag.
 */
export function YearChart({ months, archive, question, locale, actions }: YearChartProps) {
  const counts = countsOfYears(months, archive);
  const years = yearsOf(question, archive);
  const all = years.first === archive.first && years.last === archive.last;
  const drag = (wanted: Years) => actions.askSoon(withYears(question, wanted, archive));
  const settle = (wanted: Years) => actions.ask(withYears(question, wanted, archive));
  const name = (year: number) => withDigits(String(year), locale.digits);
  const span =
    years.first === years.last
      ? name(years.first)
      : say(locale, 'search.span', { first: name(years.first), last: name(years.last) });
  const slider = { archive, years, locale, onDrag: drag, onSettle: settle };
  const field = { archive, locale };
  const dated = (dates: Pick<Question, 'from'> | Pick<Question, 'to'>) =>
    actions.ask({ ...question, ...dates, length: step });
  return (
    <fieldset class="facet year-chart" style={`--years:${counts.length}`}>
      <legend>{say(locale, 'search.years')}</legend>
      {archive.first < archive.last && (
        <>
          <YearBars
            counts={counts}
            archive={archive}
            lit={all ? null : years}
            onDrag={drag}
            onSettle={settle}
          />
          <div class="year-sliders">
            <YearSlider end="first" {...slider} />
            <YearSlider end="last" {...slider} />
          </div>
          <p class="year-names" aria-hidden="true">
            <span>{name(archive.first)}</span>
            {!all && <strong>{span}</strong>}
            <span>{name(archive.last)}</span>
          </p>
        </>
      )}
      <DateField end="from" value={question.from} onSettle={(from) => dated({ from })} {...field} />
      <DateField end="to" value={question.to} onSettle={(to) => dated({ to })} {...field} />
      <ul class="visually-hidden">
        {counts.map(
          (count, place) =>
            count > 0 && (
              <li key={place}>
                {name(archive.first + place)}: {sayCount(locale, 'search.results', count)}
              </li>
            ),
        )}
      </ul>
    </fieldset>
  );
}
