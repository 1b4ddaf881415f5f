import type { Direction } from '../../language/direction.ts';
import { foreignRuns } from '../../language/isolate.ts';

/** Text with what is in a script of the other direction isolated. */
export function Runs({ text, direction }: { text: string; direction: Direction }) {
  return foreignRuns(text, direction).map((run) => (run.foreign ? <bdi>{run.text}</bdi> : run.text));
}
