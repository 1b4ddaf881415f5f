import type { Direction } from '../../language/direction.ts';
import { foreignRuns, type Isolate } from '../../language/isolate.ts';
import type { Run } from '../engine/findings.ts';

/** Text with what is in a script of the other direction isolated. */
export function Runs({ text, direction }: { text: string; direction: Direction }) {
  return <MarkedRuns runs={[{ text, marked: false }]} direction={direction} />;
}

/** Marked text. A foreign phrase is isolated as one, marked words and all, or its words would change places. */
export function MarkedRuns({ runs, direction }: { runs: readonly Run[]; direction: Direction }) {
  return isolated(runs, direction).map(({ foreign, tag: Tag = 'bdi', dir, runs: own }) => {
    const pieces = own.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text));
    return foreign ? <Tag dir={dir}>{pieces}</Tag> : pieces;
  });
}

/** Marked runs, by whether they stand in a foreign run. */
export function isolated(
  runs: readonly Run[],
  direction: Direction,
): (Isolate & { foreign: boolean; runs: Run[] })[] {
  const whole = runs.map(({ text }) => text).join('');
  let end = 0;
  return foreignRuns(whole, direction).map(({ text, ...run }) => {
    const start = end;
    end += text.length;
    return { ...run, runs: within(runs, start, end) };
  });
}

function within(runs: readonly Run[], start: number, end: number): Run[] {
  let place = 0;
  return runs.flatMap(({ text, marked }) => {
    const at = place;
    place += text.length;
    const part = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    return part === '' ? [] : [{ text: part, marked }];
  });
}
