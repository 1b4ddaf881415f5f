import type { Direction } from '../../src/language/direction.ts';
import { foreignRuns } from '../../src/language/isolate.ts';

const letter = /\p{L}/u;

/**
 * Text of the content in a line of a page: its runs in a script of the other direction are isolated (UAX #9). A text
 * that has no letter of the page's own direction, such as the title of a source, is isolated whole, its numbers and
 * brackets with it.
 */
export function Text({ text, direction }: { text: string; direction: Direction }) {
  const runs = foreignRuns(text, direction);
  const isForeign = letter.test(text) && !runs.some((run) => !run.foreign && letter.test(run.text));
  if (isForeign) return <bdi>{text}</bdi>;
  return (
    <>
      {runs.map(({ text: run, foreign, tag: Isolate = 'bdi', dir }, index) =>
        foreign ? (
          <Isolate key={index} dir={dir}>
            {run}
          </Isolate>
        ) : (
          run
        ),
      )}
    </>
  );
}
