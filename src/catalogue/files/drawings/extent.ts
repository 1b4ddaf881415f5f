import { attributeOf, type Part } from './part.ts';

/** How much larger a transform makes things, of its scales and matrices alone. */
export function scaleOf(transform: string): number {
  let scale = 1;
  for (const [, name, list = ''] of transform.matchAll(/(scale|matrix)\s*\(([^)]*)\)/g)) {
    const [a = 1, b = name === 'scale' ? a : 0, c = 0, d = 1] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    scale *= name === 'scale' ? Math.sqrt(Math.abs(a * b)) : Math.sqrt(Math.abs(a * d - b * c));
  }
  return Number.isFinite(scale) ? scale : 1;
}

/** The sides of a drawing in its own units; 0 where it tells none. */
export function sidesOf(root: Part): [number, number] {
  const [, , width = 0, height = 0] = (attributeOf(root, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? [width, height] : [lengthOf(root, 'width'), lengthOf(root, 'height')];
}

/**
 * By a part's index: how much of the drawing the box around a shape takes, from 0 to 1, without what it holds. Where
 * that cannot be told, of texts and of what rules move, it is taken to be little.
 */
export function sharesOf(parts: readonly Part[]): number[] {
  const [root] = parts;
  const [across, down] = root ? sidesOf(root) : [0, 0];
  const scales = new Map<Part, number>();
  return parts.map((part) => {
    const scale = (scales.get(part) ?? 1) * scaleOf(attributeOf(part, 'transform') ?? '');
    for (const child of part.children) scales.set(child, scale);
    const [width, height] = boxOf(part, across, down);
    const area = width * height * scale ** 2;
    return area > 0 ? Math.min(1, area / (across * down)) : 0;
  });
}

/** A length in an attribute; one in per cent is taken of `whole`. */
function lengthOf(part: Part, name: string, whole = 0): number {
  const written = attributeOf(part, name) ?? '';
  const length = Number.parseFloat(written) * (written.trim().endsWith('%') ? whole / 100 : 1);
  return Math.max(length || 0, 0);
}

function boxOf(part: Part, across: number, down: number): [number, number] {
  if (part.local === 'rect' || part.local === 'image')
    return [lengthOf(part, 'width', across), lengthOf(part, 'height', down)];
  if (part.local === 'circle') return [2 * lengthOf(part, 'r', across), 2 * lengthOf(part, 'r', down)];
  if (part.local === 'ellipse') return [2 * lengthOf(part, 'rx', across), 2 * lengthOf(part, 'ry', down)];
  const line = attributeOf(part, 'd') ?? `M${attributeOf(part, 'points') ?? ''}`;
  return lineBox(line);
}

/** How many numbers a command of a line takes (SVG 2, section 9.3). */
const counts: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** The sides of a box around the points of a line and those that it bends to. */
function lineBox(line: string): [number, number] {
  let [x, y] = [0, 0];
  const far = Number.MAX_VALUE;
  let [west, north, east, south] = [far, far, -far, -far];
  const reach = (toX: number, toY: number) => {
    [west, north] = [Math.min(west, toX), Math.min(north, toY)];
    [east, south] = [Math.max(east, toX), Math.max(south, toY)];
  };
  for (const [, command = '', list = ''] of line.matchAll(/([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi)) {
    const small = command.toLowerCase();
    const count = counts[small] ?? 0;
    const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const [fromX, fromY] = command === small ? [x, y] : [0, 0];
      const pair = numbers.slice(at, at + count);
      if (small === 'h') x = fromX + (pair[0] ?? 0);
      else if (small === 'v') y = fromY + (pair[0] ?? 0);
      else
        for (let each = small === 'a' ? 5 : 0; each < count; each += 2) {
          x = fromX + (pair[each] ?? 0);
          y = fromY + (pair[each + 1] ?? 0);
          reach(x, y);
        }
      reach(x, y);
    }
  }
  return west > east ? [0, 0] : [east - west, south - north];
}
