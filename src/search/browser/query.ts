import { type Facet, facets } from '../facets.ts';

/** What a reader asks for. */
export interface Query {
  words: string;
  /** The values chosen of each facet: an article needs one of each facet that has any. */
  chosen: Record<Facet, readonly string[]>;
  newestFirst: boolean;
}

/** The query in a page's address, `?q=…&year=2015&year=2016&sort=date`. */
export function queryOf(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    words: (parameters.get('q') ?? '').trim(),
    chosen: eachFacet((facet) => [...new Set(parameters.getAll(facet))]),
    newestFirst: parameters.get('sort') === 'date',
  };
}

/** The reverse of `queryOf`: begins with `?`, or is empty for a query that asks nothing. */
export function searchOf({ words, chosen, newestFirst }: Query): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (newestFirst) parameters.set('sort', 'date');
  return parameters.size > 0 ? `?${parameters}` : '';
}

export function eachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    year: make('year'),
    section: make('section'),
    topics: make('topics'),
    places: make('places'),
    people: make('people'),
  };
}

export function hasChosen({ chosen }: Query): boolean {
  return facets.some((facet) => chosen[facet].length > 0);
}

export function cleared(query: Query): Query {
  return { ...query, chosen: eachFacet(() => []) };
}

/** The query with a value chosen that was not, or no longer chosen that was. */
export function toggled(query: Query, facet: Facet, value: string): Query {
  const before = query.chosen[facet];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...query, chosen: { ...query.chosen, [facet]: after } };
}

/** Under three letters Pagefind finds words by their beginnings at random: only in what it happens to have loaded. */
export function isTooShort({ words }: Query): boolean {
  return words !== '' && (words.match(/[\p{L}\p{N}]/gu) ?? []).length < 3;
}
