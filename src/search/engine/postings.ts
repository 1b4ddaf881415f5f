import type { Posting } from './read-index.ts';

/** The articles that hold terms one after the other, with the positions of the first; of one term, all that hold it. */
export function holdingPhrase(terms: readonly (readonly Posting[])[]): readonly Posting[] {
  const [first = [], ...others] = terms;
  if (others.length === 0) return first;
  const next = others.map((postings) => new Map(postings.map((posting) => [posting.place, posting])));
  return first.flatMap(({ place, positions, inTitle }) => {
    const following = next.flatMap((postings) => postings.get(place) ?? []);
    if (following.length < next.length) return [];
    const starts = (these: readonly number[], of: (posting: Posting) => readonly number[]) => {
      if (these.length === 0) return [];
      const places = following.map((posting) => new Set(of(posting)));
      return these.filter((start) => places.every((each, step) => each.has(start + step + 1)));
    };
    const inText = starts(positions, (posting) => posting.positions);
    const inHeadline = starts(inTitle, (posting) => posting.inTitle);
    return inText.length + inHeadline.length > 0 ? [{ place, positions: inText, inTitle: inHeadline }] : [];
  });
}

/** The articles that hold any of some terms. */
export function merged(terms: readonly (readonly Posting[])[]): Posting[] {
  const places = new Map<number, { positions: Set<number>; inTitle: Set<number> }>();
  for (const { place, positions, inTitle } of terms.flat()) {
    const held = places.get(place) ?? { positions: new Set(), inTitle: new Set() };
    for (const position of positions) held.positions.add(position);
    for (const position of inTitle) held.inTitle.add(position);
    places.set(place, held);
  }
  return [...places].map(([place, held]) => ({
    place,
    positions: [...held.positions].sort((one, other) => one - other),
    inTitle: [...held.inTitle].sort((one, other) => one - other),
  }));
}
