import type { Direction } from '../../src/language/direction.ts';
import { foreignRuns } from '../../src/language/isolate.ts';

/** Text of the content in a line of a page: its runs in a script of the other direction are isolated (UAX #9). */
export function Text({ text, direction }: { text: string; direction: Direction }) {
  return (
    <>
      {foreignRuns(text, direction).map((run, place) =>
        run.foreign ? <bdi key={place}>{run.text}</bdi> : run.text,
      )}
    </>
  );
}
