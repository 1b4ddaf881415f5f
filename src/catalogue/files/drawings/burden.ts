import { filterCost } from './filter-cost.ts';
import { attributeOf, type Part } from './part.ts';

/** What an element takes to paint with all that it holds and asks for. */
export interface Burden {
  /** In elements. */
  size: number;
  /** Of shapes, each of which is filled with the pattern that it inherits. */
  shapes: number;
  /** Of the points of lines, each of which takes the marker that it inherits. */
  points: number;
  /** Of the drawing, what all its shapes take one beside another, from 0. */
  share: number;
  /** Of layers in one another. */
  layers: number;
}

/**
 * What something that is asked for adds to an element: once, for all of the drawing as far as the element takes it, for
 * each of its shapes, and for each of their points.
 */
export interface Added {
  once: number;
  ofWhole: number;
  perShape: number;
  perPoint: number;
  layers: number;
}

/** In letters of a line or a text: they take as long as an element. */
const lettersOfElement = 200;

const isShape = /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath)$/;

/** Numbers beyond this are all the same, and none becomes infinite. */
const capped = (count: number) => Math.min(count, 1e12);

/** An element by itself. */
export function ownBurden(part: Part, share: number): Burden {
  const line = attributeOf(part, 'd') ?? attributeOf(part, 'points') ?? '';
  const letters = line.length + part.letters;
  return {
    size: 1 + Math.floor(letters / lettersOfElement),
    shapes: isShape.test(part.local) ? 1 : 0,
    points: line === '' ? 2 : (line.match(/[\d.]+/g)?.length ?? 0),
    share,
    layers: 0,
  };
}

export const together = (all: readonly Burden[]): Burden => ({
  size: capped(all.reduce((sum, { size }) => sum + size, 0)),
  shapes: capped(all.reduce((sum, { shapes }) => sum + shapes, 0)),
  points: capped(all.reduce((sum, { points }) => sum + points, 0)),
  share: all.reduce((sum, { share }) => Math.min(1, sum + share), 0),
  layers: all.reduce((most, { layers }) => Math.max(most, layers), 0),
});

export const addedTogether = (all: readonly Added[]): Added => ({
  once: capped(all.reduce((sum, { once }) => sum + once, 0)),
  ofWhole: capped(all.reduce((sum, { ofWhole }) => sum + ofWhole, 0)),
  perShape: capped(all.reduce((sum, { perShape }) => sum + perShape, 0)),
  perPoint: capped(all.reduce((sum, { perPoint }) => sum + perPoint, 0)),
  layers: all.reduce((most, { layers }) => Math.max(most, layers), 0),
});

export const repeated = ({ once, ofWhole, perShape, perPoint, layers }: Added, times: number): Added => ({
  once: once * times,
  ofWhole: ofWhole * times,
  perShape: perShape * times,
  perPoint: perPoint * times,
  layers,
});

/** An element with what it asks for. */
export const burdened = (plain: Burden, { once, ofWhole, perShape, perPoint, layers }: Added): Burden => ({
  ...plain,
  size: capped(
    plain.size +
      once +
      ofWhole * plain.share +
      perShape * Math.max(1, plain.shapes) +
      perPoint * plain.points,
  ),
  layers: Math.max(plain.layers, layers),
});

/**
 * A filter is made with room around what it is for: over a whole drawing a step takes as long as 400 elements, and a
 * shadow half a second; a mask takes as long as 700.
 */
export const wholeOfStep = 400;

export const nothing: Added = { once: 0, ofWhole: 0, perShape: 0, perPoint: 0, layers: 0 };

/** What a part adds to whatever refers to it with `url(#…)`: colours that go over into one another add nothing. */
export function addedBy(part: Part, { size, layers }: Burden, isAtPoints: boolean): Added {
  const layer = { ...nothing, layers: layers + 1 };
  // A layer is painted for itself, and then into the drawing.
  if (part.local === 'mask') return { ...layer, once: 20 + size, ofWhole: 700 };
  // What is cut out along one shape is no layer of its own; Matplotlib cuts each point out of a rectangle.
  if (part.local === 'clipPath') return { ...layer, once: size <= 2 ? 1 : 1 + size };
  const cost = filterCost(part.children);
  if (part.local === 'filter') return { ...layer, once: size + cost, ofWhole: wholeOfStep * cost };
  if (part.local === 'pattern' || part.local === 'hatch') return { ...layer, perShape: 5 + size };
  if (part.local === 'marker') return { ...layer, [isAtPoints ? 'perPoint' : 'perShape']: 1 + size };
  return nothing;
}
