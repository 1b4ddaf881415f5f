import { useRef } from 'preact/hooks';
import { between, type Years } from './years.ts';

interface YearBarsProps {
  /** One for each year of the archive. */
  counts: readonly number[];
  archive: Years;
  /** Those that are chosen; null where none are. */
  lit: Years | null;
  onDrag: (years: Years) => void;
  onSettle: (years: Years) => void;
}

/** The bars, for pointers alone: the sliders and the list of years serve everyone else. */
export function YearBars({ counts, archive, lit, onDrag, onSettle }: YearBarsProps) {
  const pressed = useRef<{ year: number; before: Years | null } | null>(null);
  const most = Math.max(1, ...counts);
  const yearAt = (event: PointerEvent, bars: Element) => archive.first + placeAt(event.clientX, bars);
  const press = (event: PointerEvent, bars: Element) => {
    if (event.button !== 0) return;
    bars.setPointerCapture(event.pointerId);
    pressed.current = { year: yearAt(event, bars), before: lit };
  };
  const move = (event: PointerEvent, bars: Element) => {
    if (!pressed.current) return;
    const wanted = between(pressed.current.year, yearAt(event, bars));
    if (!isSame(wanted, lit)) onDrag(wanted);
  };
  const release = (event: PointerEvent, bars: Element) => {
    if (!pressed.current) return;
    const { year, before } = pressed.current;
    pressed.current = null;
    const wanted = between(year, yearAt(event, bars));
    // To tap the only year that is lit takes the choice back.
    const again = wanted.first === wanted.last && isSame(wanted, before);
    onSettle(again ? archive : wanted);
  };
  return (
    <div
      class="year-chart-bars"
      aria-hidden="true"
      onPointerDown={(event) => press(event, event.currentTarget)}
      onPointerMove={(event) => move(event, event.currentTarget)}
      onPointerUp={(event) => release(event, event.currentTarget)}
      onPointerCancel={() => {
        pressed.current = null;
      }}
    >
      {counts.map((count, place) => {
        const year = archive.first + place;
        const isLit = lit !== null && year >= lit.first && year <= lit.last;
        return (
          <span key={year} class={isLit ? 'lit' : undefined}>
            {count > 0 && <span style={`block-size:${Math.round((count / most) * 1000) / 10}%`} />}
          </span>
        );
      })}
    </div>
  );
}

/** The bar nearest to a place on the screen, whichever way time runs there. */
function placeAt(x: number, bars: Element): number {
  const distances = [...bars.children].map((bar) => {
    const { x: start, width } = bar.getBoundingClientRect();
    return Math.abs(start + width / 2 - x);
  });
  return distances.indexOf(Math.min(...distances));
}

function isSame(one: Years, other: Years | null): boolean {
  return one.first === other?.first && one.last === other.last;
}
