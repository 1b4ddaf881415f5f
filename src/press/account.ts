import type { HostName } from '../newsroom/hosts.ts';
import { sizeByFingerprint } from './disk/bytes-fingerprint.ts';
import { type NearLimit, nearLimits } from './host/host-fit.ts';
import type { Comparison } from './ledger/compare-site.ts';
import type { Ledger } from './ledger/ledger.ts';
import { markText } from './publish/mark-file.ts';

/** What a build did and what it cost. */
export interface Account {
  /** Of the whole site. */
  articles: number;
  pages: number;
  files: number;
  /** Its bytes, when it stands at the host. */
  size: number;
  host: HostName;
  nearLimits: readonly NearLimit[];
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

export type Stopwatch = ReturnType<typeof stopwatch>;

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

/** How much a site has, by its ledger, and how much of what its host takes; the file that marks it as a site is one more. */
export function sizeOf(
  ledger: Ledger,
  host: HostName,
): Pick<Account, 'articles' | 'pages' | 'files' | 'size' | 'host' | 'nearLimits'> {
  const { volumes, spanning, tiers, media, files: others } = ledger;
  const ofVolumes = Object.values(volumes);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const articles = sum(ofVolumes.map(({ summary }) => summary.articles));
  const pages = sum(ofVolumes.map(({ count }) => count)) + Object.keys(spanning).length;
  const fingerprints = [
    ...Object.values(tiers).flatMap((tier) => Object.values(tier.files)),
    ...Object.values(media).map(({ output }) => output),
    ...Object.values(others),
  ];
  const files = pages + fingerprints.length + 1;
  const size =
    sum(ofVolumes.map(({ bytes }) => bytes)) +
    sum([...Object.values(spanning).map(({ output }) => output), ...fingerprints].map(sizeByFingerprint)) +
    markText(ledger.site).length;
  return { articles, pages, files, size, host, nearLimits: nearLimits(host, ledger, { files, bytes: size }) };
}

/** `maxRSS` counts in kilobytes on every platform (libuv). */
export const peakMemory = () => Math.round(process.resourceUsage().maxRSS / 1024);
