import { readdirSync, readFileSync } from 'node:fs';

/** Looking more often takes so much of a machine of two cores that it shows in the times. */
const everyMilliseconds = 500;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** A process and all that it has started, by their numbers (Linux, proc(5): the parent is the second field after the name). */
function familyOf(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [
        Number(name),
        Number(
          read(`/proc/${name}/stat`)
            .replace(/^.*\) /s, '')
            .split(' ')[1],
        ),
      ]),
  );
  const family = [root];
  for (const member of family) {
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  }
  return family;
}

/** Megabytes (2²⁰ bytes) that a process holds, what it shares with others divided among them (Pss). */
const held = (pid: number) =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

/** Watches a process and all that it starts; gives the most that they held together, null where there is no `/proc`. */
export function watchMemory(root: number): { stop: () => number | null } {
  if (process.platform !== 'linux') return { stop: () => null };
  let peak = 0;
  const look = () => {
    peak = Math.max(
      peak,
      familyOf(root).reduce((sum, pid) => sum + held(pid), 0),
    );
  };
  const timer = setInterval(look, everyMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(peak);
    },
  };
}
