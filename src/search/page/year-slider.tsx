import { withDigits } from '../../language/numerals.ts';
import { say } from '../../language/phrase.ts';
import type { SearchSettings } from '../settings.ts';
import type { Years } from './years.ts';

interface YearSliderProps {
  /** Which end of the years it moves. */
  end: keyof Years;
  archive: Years;
  years: Years;
  locale: SearchSettings['locale'];
  onDrag: (years: Years) => void;
  onSettle: (years: Years) => void;
}

/**
 * A slider for one end of the years, which never passes the other. Being the browser's own it knows the keys, and
 * which of the arrows leads on in which direction of writing.
 */
export function YearSlider({ end, archive, years, locale, onDrag, onSettle }: YearSliderProps) {
  const moved = (slider: HTMLInputElement): Years => {
    const wanted = Number(slider.value);
    const year = end === 'first' ? Math.min(wanted, years.last) : Math.max(wanted, years.first);
    slider.value = String(year);
    return { ...years, [end]: year };
  };
  return (
    <input
      type="range"
      class={`year-slider-${end}`}
      min={archive.first}
      max={archive.last}
      value={years[end]}
      aria-label={say(locale, `search.${end}Year`)}
      aria-valuetext={withDigits(String(years[end]), locale.digits)}
      onInput={(event) => onDrag(moved(event.currentTarget))}
      onChange={(event) => onSettle(moved(event.currentTarget))}
    />
  );
}
