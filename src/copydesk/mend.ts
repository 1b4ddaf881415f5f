import type { CopyProblem, Edit } from './desk.ts';

/** `text` with edits made that do not overlap. */
const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((made, { start, end, text: written }) => made.slice(0, start) + written + made.slice(end), text);

/** `text` as the checks read it: with `\n` line ends and without a byte order mark. */
export const asRead = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Makes edits that do not overlap, whose offsets are those of `asRead(raw)`, in the text as its file has it. */
export function mended(raw: string, edits: readonly Edit[]): string {
  const first = raw.startsWith('\uFEFF') ? 1 : 0;
  const dropped = Array.from(raw.matchAll(/\r\n/g), ({ index }, count) => index - first - count);
  const inRaw = (offset: number) => offset + first + dropped.filter((place) => place < offset).length;
  return edited(
    raw,
    edits.map(({ start, end, text }) => ({ start: inRaw(start), end: inRaw(end), text })),
  );
}

/** The problems that can be mended at once: of two that would change the same letters, the first. */
export function mendable(problems: readonly CopyProblem[]): CopyProblem[] {
  const taken: Edit[] = [];
  return problems.filter(({ edits }) => {
    const isFree = edits.every(({ start, end }) =>
      taken.every((other) => end <= other.start || other.end <= start),
    );
    if (isFree) taken.push(...edits);
    return isFree && edits.length > 0;
  });
}
