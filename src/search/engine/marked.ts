import type { Analyser } from '../analyser/analyser.ts';
import type { Run } from './findings.ts';
import type { Unit } from './unit.ts';
import { writtenAlike } from './written-alike.ts';

/** As many words has an excerpt, and so many stand before the first that is marked. */
const excerptWords = 32;
const lead = 6;

/**
 * What of some written words, which follow one another, a question asks for: of each word, by its place, those of its
 * parts (as the analyser takes it apart) that are asked for.
 */
export type FindAsked = (words: readonly string[]) => ReadonlyMap<number, readonly Part[]>;

interface Part {
  /** As the analyser has it. */
  written: string;
  isAsked: boolean;
}

/** A way that one word is asked for by; or several that are asked for only where they follow one another. */
interface Sequence {
  forms: readonly string[];
  isAsked: readonly ((spelling: string) => boolean)[];
}

/**
 * Finds what units ask for. A way of several forms, such as another name of a subject, is asked for only where they
 * follow one another, and what is quoted only as it is written.
 */
export function askedIn(units: readonly Unit[], analyser: Analyser): FindAsked {
  const alone = new Set<string>();
  const sequences = new Map<string, Sequence[]>();
  for (const { forms, spellings } of units.flatMap(({ ways }) => ways)) {
    const [first = ''] = forms;
    if (forms.length === 1 && spellings === null) alone.add(first);
    else {
      const isAsked = (spellings ?? []).map(writtenAlike);
      sequences.set(first, [...(sequences.get(first) ?? []), { forms, isAsked }]);
    }
  }
  const beginnings = units.flatMap(({ beginning }) => beginning ?? []);
  const isAlone = (form: string) =>
    alone.has(form) || beginnings.some((beginning) => form.startsWith(beginning));
  return (words) => {
    const parts = words.flatMap((word, place) =>
      analyser
        .terms(word)
        .map(({ written, spelling, forms }) => ({ place, written, spelling, forms, isAsked: false })),
    );
    for (const [index, part] of parts.entries()) {
      if (part.forms.some(isAlone)) part.isAsked = true;
      for (const sequence of part.forms.flatMap((form) => sequences.get(form) ?? [])) {
        const after = parts.slice(index, index + sequence.forms.length);
        const isThere = sequence.forms.every((form, offset) => {
          const next = after[offset];
          return next?.forms.includes(form) && (sequence.isAsked[offset]?.(next.spelling) ?? true);
        });
        if (isThere) for (const each of after) each.isAsked = true;
      }
    }
    const asked = new Map<number, Part[]>();
    for (const { place, isAsked } of parts) if (isAsked) asked.set(place, []);
    for (const part of parts) asked.get(part.place)?.push(part);
    return asked;
  };
}

/** A text with the words marked that are asked for, without what is written onto them. */
export function markedRuns(text: string, findAsked: FindAsked): Run[] {
  const runs: Run[] = [];
  // White space is every second piece.
  const pieces = text.split(/(\s+)/);
  const asked = findAsked(pieces.filter((_, place) => place % 2 === 0));
  for (const [place, piece] of pieces.entries()) {
    const parts = place % 2 === 0 ? asked.get(place / 2) : undefined;
    let end = 0;
    for (const { start, length } of parts ? markedIn(piece, parts) : []) {
      push(runs, piece.slice(end, start), false);
      end = start + length;
      push(runs, piece.slice(start, end), true);
    }
    push(runs, piece.slice(end), false);
  }
  return runs;
}

/**
 * Where in a written word the parts stand that are asked for; those that only a sign parts (`F-16`) as one. Parts that
 * are not found as they are written, such as those in presentation forms, leave the word to be marked from its first
 * letter to its last.
 */
function markedIn(word: string, parts: readonly Part[]): { start: number; length: number }[] {
  const marked: { start: number; length: number }[] = [];
  let [end, wasAsked] = [0, false];
  for (const { written, isAsked } of parts) {
    const start = word.indexOf(written, end);
    if (start < 0) {
      const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(word);
      return letters ? [{ start: letters.index, length: letters[0].length }] : [];
    }
    const last = marked.at(-1);
    const isOne = wasAsked && /^[-‐‑–'’.]?$/.test(word.slice(end, start));
    end = start + written.length;
    if (isAsked && isOne && last) last.length = end - last.start;
    else if (isAsked) marked.push({ start, length: written.length });
    wasAsked = isAsked;
  }
  return marked;
}

function push(runs: Run[], text: string, marked: boolean): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last?.marked === marked && !marked) last.text += text;
  else runs.push({ text, marked });
}

/**
 * The part of a text where the most of the words stand that are asked for, and most often, cut between words. The
 * places of each of them in the text, in order, are as the index has them: to look for them in the text would be most
 * of the work.
 */
export function excerptOf(
  text: string,
  placesOfEach: readonly (readonly number[])[],
  findAsked: FindAsked,
): Run[] {
  const pieces = text.split(/(\s+)/);
  const length = (pieces.length + 1) / 2;
  const start = startOf(placesOfEach, length);
  const end = Math.min(start + excerptWords, length);
  // White space is every second piece.
  const shown = pieces
    .slice(2 * start, 2 * end - 1)
    .map((piece, place, all) => (place % 2 === 0 ? piece : between(all[place - 1] ?? '', piece)))
    .join('');
  // No dots on a line of their own, nor beside others.
  const [before, after] = [start > 0 ? '…\u00a0' : '', end < length ? '\u00a0…' : ''];
  const within = shown
    .replace(start > 0 ? /^[\s.…،,؛;:·]+/ : /^/, '')
    .replace(end < length ? /[\s.…،,؛;:·]+$/ : /$/, '');
  return markedRuns(before + within + after, findAsked);
}

/** What stands between two words: a heading, or what else ends a paragraph without a sign, does not run into the next. */
const between = (word: string, space: string) =>
  space.includes('\n') && /[\p{L}\p{N}\p{M}»”"')\]]$/u.test(word) ? ' · ' : ' ';

/** The excerpt goes over the places as a window does: each comes into it once, and leaves it once. */
function startOf(placesOfEach: readonly (readonly number[])[], length: number): number {
  const all = placesOfEach
    .flatMap((places, asked) => places.map((place) => ({ place, asked })))
    .sort((one, other) => one.place - other.place);
  const within = new Map<number, number>();
  let best = { place: 0, different: 0, count: 0 };
  let end = 0;
  for (const [from, { place, asked }] of all.entries()) {
    for (; end < all.length && (all[end]?.place ?? 0) < place + excerptWords - lead; end++) {
      const next = all[end]?.asked ?? 0;
      within.set(next, (within.get(next) ?? 0) + 1);
    }
    const isMore = within.size - best.different || end - from - best.count;
    if (isMore > 0) best = { place, different: within.size, count: end - from };
    const left = (within.get(asked) ?? 0) - 1;
    if (left > 0) within.set(asked, left);
    else within.delete(asked);
  }
  return Math.max(0, Math.min(best.place - lead, length - excerptWords));
}
