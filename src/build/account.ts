/** What a build did and what it cost. */
export interface Account {
  articles: number;
  pages: number;
  files: number;
  /** Seconds, by phase, in the order in which they came. */
  phases: readonly { name: string; seconds: number }[];
  /** The most memory that the process held (resident set), in megabytes of 2²⁰ bytes. */
  peakMemory: number;
}

/** Measures phases; `begun` hears the name of each as it begins. */
export function stopwatch(begun: (phase: string) => void) {
  const phases: { name: string; seconds: number }[] = [];
  return {
    phases,
    async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
      begun(name);
      const start = performance.now();
      const result = await work();
      phases.push({ name, seconds: (performance.now() - start) / 1000 });
      return result;
    },
  };
}

/** `maxRSS` counts in kilobytes on every platform (libuv). */
export const peakMemory = () => Math.round(process.resourceUsage().maxRSS / 1024);
