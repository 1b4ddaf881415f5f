/** Numbers that look random and are the same for the same seed and place: each call gives one in [0, 1). */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain), begun from a seed and the place of whatever it is asked for. */
export function random(seed: number, place: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, without, `end`. */
export const below = (draw: Random, end: number) => Math.floor(draw() * end);

/** One of a list that is not empty. Throws where it is. */
export function pick<T>(draw: Random, from: readonly T[]): T {
  const picked = from[below(draw, from.length)];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

/** A few of a list, each once, early ones more often than late ones, as newsrooms name some subjects daily. */
export function pickSome<T>(draw: Random, from: readonly T[], count: number): T[] {
  const picked = new Set<T>();
  for (let tries = 0; picked.size < Math.min(count, from.length) && tries < count * 8; tries++) {
    const one = from[Math.floor(draw() ** 2 * from.length)];
    if (one !== undefined) picked.add(one);
  }
  return [...picked];
}
