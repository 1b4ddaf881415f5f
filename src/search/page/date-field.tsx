import { useEffect, useState } from 'preact/hooks';
import { shortDate } from '../../language/dates.ts';
import { say } from '../../language/phrase.ts';
import type { SearchSettings } from '../settings.ts';
import { dateOf } from './date-words.ts';
import { type DateEnd, readEnd } from './read-dates.ts';
import { Runs } from './runs.tsx';
import type { Years } from './years.ts';

interface DateFieldProps {
  end: DateEnd;
  /** As the question has it. */
  value: string | null;
  archive: Years;
  locale: SearchSettings['locale'];
  onSettle: (value: string | null) => void;
}

/**
 * One end of the dates, to be typed as readers write dates, or picked: the browser's own picker lies over its sign, for
 * pointers alone, since not every browser opens it when a script asks.
 */
export function DateField({ end, value, archive, locale, onSettle }: DateFieldProps) {
  const written = value === null ? '' : shortDate(dateOf(value), locale);
  const [typed, setTyped] = useState(written);
  const [misread, setMisread] = useState<string | null>(null);
  const show = () => {
    setTyped(written);
    setMisread(null);
  };
  useEffect(show, [written]);
  const settle = (text: string) => {
    const next = text === '' ? null : readEnd(text, end, locale.otherCalendar);
    if (text !== '' && next === null) setMisread(text);
    else if (text === written || next === value) show();
    else onSettle(next);
  };
  const [id, problem] = [`search-${end}`, `search-${end}-misread`];
  const example = shortDate({ year: archive.last, month: 9, day: 15 }, locale);
  return (
    <div class="date-field">
      <label for={id}>{say(locale, `search.${end}`)}</label>
      <input
        type="text"
        id={id}
        value={typed}
        placeholder={say(locale, 'search.dateHint')}
        autocomplete="off"
        maxLength={60}
        aria-invalid={misread !== null}
        aria-describedby={misread === null ? undefined : problem}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => settle(event.currentTarget.value.trim())}
      />
      <span class="date-picker">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5h14v12H3zM3 9h14M7 3v4m6-4v4" />
        </svg>
        <input
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          min={`${archive.first}-01-01`}
          max={`${archive.last}-12-31`}
          value={value?.length === 10 ? value : ''}
          onChange={(event) => onSettle(event.currentTarget.value || null)}
        />
      </span>
      {misread !== null && (
        <p id={problem} role="alert">
          <Runs
            text={say(locale, 'search.misreadDate', { date: misread, example })}
            direction={locale.direction}
          />
        </p>
      )}
    </div>
  );
}
