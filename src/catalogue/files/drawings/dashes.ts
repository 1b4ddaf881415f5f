import { scaleOf, sidesOf } from './extent.ts';
import { attributeOf, type Part } from './part.ts';
import { rulesOf } from './rules.ts';

/**
 * Of the larger side of a drawing, how many dashes fit beside one another: a line of 0.1 points a dash around a page of
 * 1000 × 800 takes Chromium 147 1.4 seconds.
 */
const mostDashes = 4000;

/** The first element whose line has dashes that nobody can see, but each of which is painted. */
export function tooFineDashes(parts: readonly Part[]): Part | null {
  if (!parts.some(({ css, attributes }) => dashes.test(css) || attributes.some(isOfDashes))) return null;
  const ofRules = new Map<string, number>();
  for (const { subjects, css } of parts.flatMap((part) => (part.css === '' ? [] : rulesOf(part.css))))
    for (const key of subjects ?? ['*'])
      ofRules.set(key, Math.min(ofRules.get(key) ?? Number.POSITIVE_INFINITY, periodIn(css)));
  const [root] = parts;
  const finest = root ? Math.max(...sidesOf(root)) / mostDashes : 0;
  const around = new Map<Part, { scale: number; period: number }>();
  for (const part of parts) {
    const outer = around.get(part) ?? { scale: 1, period: Number.POSITIVE_INFINITY };
    const scale = outer.scale * scaleOf(attributeOf(part, 'transform') ?? '');
    const classes = (attributeOf(part, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
    const keys = ['*', part.local, `#${attributeOf(part, 'id')}`, ...classes];
    const own = part.attributes.filter(isOfDashes).map(({ name, value }) => periodIn(`${name}:${value}`));
    const ruled = keys.map((key) => ofRules.get(key) ?? Number.POSITIVE_INFINITY);
    const period = [...own, ...ruled].reduce((least, each) => Math.min(least, each), outer.period);
    if (period * scale < finest) return part;
    for (const child of part.children) around.set(child, { scale, period });
  }
  return null;
}

const dashes = /stroke-dasharray/i;

const isOfDashes = ({ name, value }: Part['attributes'][number]) =>
  name === 'stroke-dasharray' || (name === 'style' && dashes.test(value));

/** How long the shortest dashes of declarations are, with the room behind them; what has no length has no dashes. */
function periodIn(css: string): number {
  const lists = [...css.matchAll(/stroke-dasharray\s*:\s*([^;}]*)/gi)].map(([, list = '']) =>
    list.split(/[\s,]+/).reduce((sum, each) => sum + (Number.parseFloat(each) || 0), 0),
  );
  return Math.min(...lists.filter((sum) => sum > 0));
}
