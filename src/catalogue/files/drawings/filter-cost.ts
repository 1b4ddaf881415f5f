import { attributeOf, type Part } from './part.ts';

/** The dearest filter that is taken: over a whole page it takes 2.5 seconds. */
export const dearestFilter = 250;

/**
 * What primitives cost over a whole page of 1000 × 800 points, in hundredths of a second, or hundreds of elements
 * (measured in Chromium 147 without a graphics card); all others cost 1.
 */
const costs: Readonly<Record<string, number>> = {
  feGaussianBlur: 20,
  feDropShadow: 25,
  feSpecularLighting: 10,
  feDiffuseLighting: 10,
  feDisplacementMap: 10,
  feImage: 5,
  feTile: 5,
};

function ownCost(part: Part): number {
  const number = (name: string, missing: number) => {
    const all = (attributeOf(part, name) ?? '').split(/[\s,]+/).map(Number);
    const largest = Math.max(...all.filter((each) => each > 0));
    return Number.isFinite(largest) ? largest : missing;
  };
  const { local } = part;
  if (local === 'feTurbulence') return 30 * Math.min(number('numOctaves', 1), 8);
  if (local === 'feMorphology') return 10 + 0.7 * number('radius', 0);
  // Its order is the side of a square of points that are looked at for each.
  if (local === 'feConvolveMatrix') return 2 * number('order', 3) ** 2;
  return costs[local] ?? 1;
}

/**
 * What a filter costs. A result that is used twice is made twice: ten that each use the one before twice make a
 * thousand.
 */
export function filterCost(primitives: readonly Part[]): number {
  const results = new Map<string, number>();
  let last = 0;
  for (const primitive of primitives) {
    const { children } = primitive;
    const in2 = attributeOf(primitive, 'in2');
    const second = in2 === undefined ? [] : [in2];
    const inputs = children.some(({ local }) => local === 'feMergeNode')
      ? children.map((node) => attributeOf(node, 'in'))
      : [attributeOf(primitive, 'in'), ...second];
    const ofInputs = inputs.reduce(
      (sum, name) => sum + (results.get(name ?? '') ?? (isSource(name) ? 0 : last)),
      0,
    );
    last = Math.min(ownCost(primitive) + ofInputs, Number.MAX_SAFE_INTEGER);
    const result = attributeOf(primitive, 'result');
    if (result !== undefined) results.set(result, last);
  }
  return last;
}

/** Filter Effects 1, section 9.3: what a name that is no result stands for; another one stands for what came last. */
const isSource = (name: string | undefined) =>
  /^(?:Source(?:Graphic|Alpha)|Background(?:Image|Alpha)|(?:Fill|Stroke)Paint)$/.test(name ?? '');
