import type { Facet } from '../facets.ts';
import type { SearchSettings } from '../settings.ts';

/** As much of Pagefind 1.6's API in the browser as we use; the package has no types for it. */
export interface Bundle {
  filters(): Promise<unknown>;
  search(words: string | null, options: SearchOptions): Promise<SearchResponse>;
}

interface SearchOptions {
  filters: Partial<Record<Facet, { any: readonly string[] }>>;
  sort: { date?: 'desc' };
}

interface SearchResponse {
  results: { id: string; data(): Promise<Fragment> }[];
  /** How many of the results have each value; only of filters that are loaded. */
  filters: Partial<Record<string, Record<string, number>>>;
}

export interface Fragment {
  url: string;
  excerpt: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
}

/**
 * Loads Pagefind and what it needs before the first search. Rejects where any of it does not load. `attempt`
 * counts from 0: a browser may keep the failure of a module by its address, so every attempt has another.
 */
export async function openBundle(settings: SearchSettings, attempt: number): Promise<Bundle> {
  const address = `${settings.bundle}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const pagefind: { createInstance(options: object): Bundle } = await import(address);
  const bundle = pagefind.createInstance({
    basePath: settings.bundle,
    baseUrl: settings.basePath,
    excerptEllipsis: '…',
  });
  // Without its filters loaded, Pagefind leaves their counts out of every answer.
  await bundle.filters();
  return bundle;
}
