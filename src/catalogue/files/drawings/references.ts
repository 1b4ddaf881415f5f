/** What a value of CSS asks a browser to paint besides the element that it is about. */
export interface Asked {
  /** Of the parts of the drawing that `url(#…)` names, once for each time. */
  ids: readonly string[];
  /** What its filter functions and shadows cost, in elements (paint.ts). */
  effects: number;
  /** Whether its markers stand at every point of a line, and not only at its ends. */
  isAtPoints: boolean;
}

/** Percent signs in an address are read when it is followed; a name that has them itself is found too. */
export function idsOf(fragment: string): string[] {
  const written = fragment.replace(/[\t\n\r]/g, '');
  try {
    return [...new Set([written, decodeURIComponent(written)])];
  } catch {
    return [written];
  }
}

/** Filter Effects 1, section 5.2: those that look at many points for each; and the others. */
const blurs = /\b(?:blur|drop-shadow)\(/gi;
const tints = /\b(?:brightness|contrast|grayscale|hue-rotate|invert|saturate|sepia)\(/gi;

/** Measured like feGaussianBlur (filter-cost.ts) and like feColorMatrix. */
const [blurCost, tintCost] = [20, 2];

/** As much as the dearest filter that is taken. */
const inheritedCost = 250;

/** What a value or the declarations of a rule ask for; null where that is nothing. */
export function askedIn(css: string, name = ''): Asked | null {
  if (!/[(]|shadow|inherit/i.test(css) && name !== 'text-shadow') return null;
  const ids = [...css.matchAll(/url\(\s*["']?\s*#([^"')]*?)\s*["']?\s*\)/gi)].flatMap(([, id = '']) =>
    idsOf(id),
  );
  // What inherits one of these has one of its own, whatever it costs.
  const inherited = `${name}:${css}`.match(/\b(?:filter|mask|clip-path|all)\s*:\s*inherit/gi) ?? [];
  const shadows = [...`${name}:${css}`.matchAll(/text-shadow\s*:([^;}]*)/gi)];
  const effects =
    blurCost * (css.match(blurs)?.length ?? 0) +
    tintCost * (css.match(tints)?.length ?? 0) +
    inheritedCost * inherited.length +
    shadows.reduce((sum, [, list = '']) => sum + blurCost * list.split(/,(?![^(]*\))/).length, 0);
  if (ids.length === 0 && effects === 0) return null;
  return { ids, effects, isAtPoints: !/^marker-(?:start|end)$/.test(name) };
}
