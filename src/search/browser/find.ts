import { type Facet, facets } from '../facets.ts';
import type { Bundle, Fragment } from './pagefind.ts';
import { eachFacet, type Query } from './query.ts';

/** The answer to a query. */
export interface Found {
  query: Query;
  total: number;
  /** The first articles, as many as were read. */
  articles: readonly Fragment[];
  /** How many articles each value of a facet would give beside what is chosen of the other facets. */
  counts: Record<Facet, Readonly<Record<string, number>>>;
}

/** Searches the bundle and reads the first `length` articles. Rejects where the bundle does not load. */
export async function find(bundle: Bundle, query: Query, length: number): Promise<Found> {
  const words = query.words || null;
  const sort = query.newestFirst || words === null ? ({ date: 'desc' } as const) : {};
  const ask = (but?: Facet) => bundle.search(words, { filters: filtersOf(query, but), sort });
  const { results, filters } = await ask();
  const counts = eachFacet((facet) => filters[facet] ?? {});
  for (const facet of facets) {
    // Within a facet the values are alternatives, so that its own choice must not take the others away.
    if (query.chosen[facet].length > 0) counts[facet] = (await ask(facet)).filters[facet] ?? {};
  }
  const articles = await Promise.all(results.slice(0, length).map((result) => result.data()));
  return { query, total: results.length, articles, counts };
}

function filtersOf({ chosen }: Query, but: Facet | undefined) {
  const used = facets.filter((facet) => facet !== but && chosen[facet].length > 0);
  return Object.fromEntries(used.map((facet) => [facet, { any: chosen[facet] }]));
}
