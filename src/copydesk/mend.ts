import { location } from 'vfile-location';
import type { CopyProblem, Edit } from './copy-checks.ts';

/** `text` with edits made that do not overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  let done = 0;
  const parts = [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text: written }) => {
      const part = text.slice(done, start) + written;
      done = end;
      return part;
    });
  return parts.join('') + text.slice(done);
}

/** `text` as the checks read it: with `\n` line ends and without a byte order mark. */
export const asRead = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Makes edits that do not overlap, whose offsets are those of `asRead(raw)`, in the text as its file has it. */
export function mended(raw: string, edits: readonly Edit[]): string {
  const first = raw.startsWith('\uFEFF') ? 1 : 0;
  const read = location(asRead(raw));
  const written = location(raw.slice(first));
  const inRaw = (offset: number) => {
    const found = written.toOffset(read.toPoint(offset));
    if (found === undefined) throw new RangeError(`A text has no offset ${offset}`);
    return found + first;
  };
  return edited(
    raw,
    edits.map(({ start, end, text }) => ({ start: inRaw(start), end: inRaw(end), text })),
  );
}

/** The problems that can be mended at once: of two that would change the same letters, the first. */
export function mendable(problems: readonly CopyProblem[]): CopyProblem[] {
  const owners = new Map<number, Edit>();
  const insertions = new Set<number>();
  const isFree = ({ start, end }: Edit) => {
    const before = owners.get(start - 1);
    if (start === end) return before === undefined || before !== owners.get(start);
    return !within(start, end).some((at) => owners.has(at) || (at > start && insertions.has(at)));
  };
  return problems.filter(({ edits }) => {
    if (edits.length === 0 || !edits.every(isFree)) return false;
    for (const edit of edits) {
      if (edit.start === edit.end) insertions.add(edit.start);
      for (const at of within(edit.start, edit.end)) owners.set(at, edit);
    }
    return true;
  });
}

const within = (start: number, end: number) =>
  Array.from({ length: end - start }, (_, index) => start + index);

/** Control characters, but for tab and line ends, and what is no character. */
const control = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

/** Where one character in as many is a control, the file is in another encoding, such as UTF-16. */
const fewest = 20;

/** Those that part words, line and page breaks; that are Word's hyphen; that are signs of Windows-1252 taken for C1. */
const stands = { breaks: /[\v\f]/, hyphen: 0x1e, windows: [0x80, 0x9f] } as const;

/**
 * The control characters of a text that can only be rubbish, as edits that take them out: they come with damaged
 * copies. What may stand for something, such as a break between two words, is left.
 */
export function rubbishIn(text: string): Edit[] {
  const edits = Array.from(text.matchAll(control)).flatMap(({ 0: found, index }) => {
    const code = found.charCodeAt(0);
    const [first, last] = stands.windows;
    if (code === stands.hyphen || (code >= first && code <= last)) return [];
    const parts =
      stands.breaks.test(found) && /^\S\S$/.test(`${text[index - 1] ?? ' '}${text[index + 1] ?? ' '}`);
    return parts ? [] : [{ start: index, end: index + 1, text: '' }];
  });
  return edits.length > text.length / fewest ? [] : edits;
}
