/** A drawing's size in pixels; null where it has none. */
export interface DrawingSize {
  width: number;
  height: number;
}

/** Pixels in a unit (CSS Values 4, section 6); `em` and `ex` at the size that browsers begin with. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  pc: 16,
  pt: 96 / 72,
  em: 16,
  rem: 16,
  ex: 8,
};

const number = String.raw`([+]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)`;
const length = new RegExp(`^\\s*${number}([a-z]*)\\s*$`, 'i');

/** A length that is larger than nothing; null for one in per cent, which hangs on the page. */
function pixels(written: string | undefined): number | null {
  const [, count = '', unit = ''] = length.exec(written ?? '') ?? [];
  const size = Number(count) * (units[unit.toLowerCase()] ?? 0);
  return size > 0 ? size : null;
}

/** What `width`, `height` and `viewBox` of the root say: where a side is missing, the frame's proportion tells it. */
export function drawingSize(attributeOf: (name: string) => string | undefined): DrawingSize | null {
  const [width, height] = [pixels(attributeOf('width')), pixels(attributeOf('height'))];
  const [, , frameWidth, frameHeight] = (attributeOf('viewBox') ?? '').trim().split(/[\s,]+/);
  const frame = [pixels(frameWidth), pixels(frameHeight)];
  const [across, down] = frame;
  const rounded = (w: number, h: number) => ({
    width: Math.max(1, Math.round(w)),
    height: Math.max(1, Math.round(h)),
  });
  if (width !== null && height !== null) return rounded(width, height);
  if (typeof across !== 'number' || typeof down !== 'number') return null;
  if (width !== null) return rounded(width, (width * down) / across);
  if (height !== null) return rounded((height * across) / down, height);
  return rounded(across, down);
}
