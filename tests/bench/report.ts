import { cpus, totalmem } from 'node:os';
import type { Cost } from './measure.ts';

/** The middle one; of two the higher. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** Each figure the median of its rounds; null where the machine told none. */
export function medianCost(rounds: readonly Cost[]): Cost {
  const peaks = rounds.flatMap(({ peak }) => (peak === null ? [] : [peak]));
  return {
    seconds: median(rounds.map(({ seconds }) => seconds)),
    peak: peaks.length === 0 ? null : median(peaks),
    files: median(rounds.map(({ files }) => files)),
    bytes: median(rounds.map(({ bytes }) => bytes)),
  };
}

/** A row of the table: what was done, what it took, and how that compares with each peer's build from nothing. */
export function row(name: string, { seconds, peak, files, bytes }: Cost, peers: readonly Cost[]): string {
  const ratios = peers.map((peer) => (seconds / peer.seconds).toFixed(seconds < peer.seconds / 10 ? 3 : 2));
  const cells = [
    name,
    seconds.toFixed(1),
    ...ratios,
    peak === null ? '–' : String(Math.round(peak)),
    files.toLocaleString('en'),
    (bytes / 1e6).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The first rows of the table, as Markdown. */
export function heading(peers: readonly string[]): string {
  const cells = [
    '',
    'seconds',
    ...peers.map((name) => `× ${name}`),
    'peak MB',
    'files written',
    'MB written',
  ];
  return `| ${cells.join(' | ')} |\n|${' --- |'.repeat(cells.length)}`;
}

/** The machine, in a line. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}
