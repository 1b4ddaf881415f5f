import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../language/phrase.ts';
import type { SearchSettings } from '../settings.ts';
import { dateInWords } from './date-words.ts';
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
 * One end of the dates, to be typed as readers write dates, or picked: the browser's own picker lies over its sign,
 * since not every browser opens it when a script asks. The keys pass it over, for they have the field.
 */
export function DateField({ end, value, archive, locale, onSettle }: DateFieldProps) {
  const written = value === null ? '' : dateInWords(value, locale);
  const [typed, setTyped] = useState(written);
  const [problem, setProblem] = useState<string | null>(null);
  const example = dateInWords(`${archive.last}-09-15`, locale);
  const latest = useRef(onSettle);
  latest.current = onSettle;
  const show = () => {
    setTyped(written);
    setProblem(null);
  };
  useEffect(show, [written]);
  const settle = async (text: string) => {
    if (text === written) return show();
    const next = text === '' ? null : await readEnd(text, end, locale.otherCalendar);
    if (text !== '' && next === null) setProblem(say(locale, 'search.misreadDate', { date: text, example }));
    else if (next === value) show();
    // The question may be another by now.
    else latest.current(next);
  };
  const tryTo = (text: string) => settle(text).catch(() => setProblem(say(locale, 'search.failed')));
  const [id, problemId] = [`search-${end}`, `search-${end}-problem`];
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
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => tryTo(event.currentTarget.value.trim())}
      />
      <span class="date-picker">
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 5h14v12H3zM3 9h14M7 3v4m6-4v4" />
        </svg>
        <input
          type="date"
          tabIndex={-1}
          aria-label={say(locale, 'search.pickDay', { end: say(locale, `search.${end}`) })}
          min={`${archive.first}-01-01`}
          max={`${archive.last}-12-31`}
          value={value?.length === 10 ? value : ''}
          // Firefox opens it from its own sign alone, which may lie elsewhere.
          onClick={(event) => event.currentTarget.showPicker?.()}
          onChange={(event) => onSettle(event.currentTarget.value || null)}
        />
      </span>
      {problem !== null && (
        <p id={problemId} role="alert">
          <Runs text={problem} direction={locale.direction} />
        </p>
      )}
    </div>
  );
}
