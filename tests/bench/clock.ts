/**
 * Microseconds an article of each task: medians of as many rounds, after as many to warm up. The tasks take turns
 * in every round, so that whatever else the machine does meets all of them.
 */
export function medians(
  texts: readonly string[],
  rounds: number,
  tasks: readonly ((text: string) => unknown)[],
): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds * 2; round++) {
    for (const [place, task] of tasks.entries()) {
      const start = performance.now();
      for (const text of texts) task(text);
      if (round >= rounds) times[place]?.push(((performance.now() - start) / texts.length) * 1000);
    }
  }
  return times.map((each) => Math.round(each.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0));
}
