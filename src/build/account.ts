import type { Comparison } from './compare-site.ts';
import type { Ledger } from './ledger/ledger.ts';

/** What a build did and what it cost. */
export interface Account {
  /** Of the whole site. */
  articles: number;
  pages: number;
  files: number;
  /** By this build: pages that were printed, files that were written or taken out, and their bytes. */
  printed: number;
  written: number;
  removed: number;
  bytes: number;
  /** Kept files that were not what had been kept, and were made anew. */
  damaged: readonly string[];
  /** When time alone next changes something, in milliseconds since 1970; null where nothing waits. */
  next: number | null;
  /** Seconds, by phase, in the order in which they came. */
  phases: readonly { name: string; seconds: number }[];
  /** Seconds, all in all; phases may run beside one another. */
  seconds: number;
  /** The most memory that each process held (resident set), added up, in megabytes of 2²⁰ bytes. */
  peakMemory: number;
  /** How the site differed from its ledger before; null where that was not asked, or there was no ledger. */
  comparison: Comparison | null;
  /** Whether a delta holds the whole site, for it is not known what else the host has. */
  isWhole: boolean;
}

/** Measures phases; `begun` hears the name of each as it begins. */
export function stopwatch(begun: (phase: string) => void) {
  const phases: { name: string; seconds: number }[] = [];
  const beginning = performance.now();
  return {
    phases,
    seconds: () => (performance.now() - beginning) / 1000,
    async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
      begun(name);
      const start = performance.now();
      const result = await work();
      phases.push({ name, seconds: (performance.now() - start) / 1000 });
      return result;
    },
  };
}

/** How much a site has, by its ledger; the file that marks it as a site is one more. */
export function sizeOf({
  volumes,
  spanning,
  tiers,
  media,
  files,
}: Ledger): Pick<Account, 'articles' | 'pages' | 'files'> {
  const ofVolumes = Object.values(volumes);
  const articles = ofVolumes.reduce((sum, { summary }) => sum + summary.articles, 0);
  const pages = ofVolumes.reduce((sum, { count }) => sum + count, Object.keys(spanning).length);
  const ofSearch = Object.values(tiers).reduce((sum, tier) => sum + Object.keys(tier.files).length, 0);
  const others = Object.keys(media).length + Object.keys(files).length;
  return { articles, pages, files: pages + ofSearch + others + 1 };
}

/** `maxRSS` counts in kilobytes on every platform (libuv). */
export const peakMemory = () => Math.round(process.resourceUsage().maxRSS / 1024);
