import type { Analyser } from '../analyser/analyser.ts';
import type { Unit } from './ask.ts';
import type { Run } from './findings.ts';

/** As many words has an excerpt, and so many stand before the first that is marked. */
const excerptWords = 32;
const lead = 6;

/** The places of those of some written words, which follow one another, that a question asks for. */
export type FindAsked = (words: readonly string[]) => ReadonlySet<number>;

/** A way of several forms, such as another spelling of a subject, is asked for only where they follow one another. */
export function askedIn(units: readonly Unit[], analyser: Analyser): FindAsked {
  const ways = units.flatMap((unit) => unit.ways.map(({ forms }) => forms));
  const alone = new Set(ways.flatMap((forms) => (forms.length === 1 ? forms : [])));
  const sequences = new Map<string, (readonly string[])[]>();
  for (const forms of ways) {
    const [first = ''] = forms;
    if (forms.length > 1) sequences.set(first, [...(sequences.get(first) ?? []), forms]);
  }
  const beginnings = units.flatMap(({ beginning }) => beginning ?? []);
  const isAlone = (form: string) =>
    alone.has(form) || beginnings.some((beginning) => form.startsWith(beginning));
  return (words) => {
    const parts = words.flatMap((word, place) => analyser.terms(word).map(({ forms }) => ({ place, forms })));
    const asked = new Set<number>();
    for (const [index, { place, forms }] of parts.entries()) {
      if (forms.some(isAlone)) asked.add(place);
      for (const sequence of forms.flatMap((form) => sequences.get(form) ?? [])) {
        if (sequence.every((form, offset) => parts[index + offset]?.forms.includes(form)))
          for (let part = index; part < index + sequence.length; part++)
            asked.add(parts[part]?.place ?? place);
      }
    }
    return asked;
  };
}

/** A text with the words marked that are asked for, without the punctuation that is written onto them. */
export function markedRuns(text: string, findAsked: FindAsked): Run[] {
  const runs: Run[] = [];
  // White space is every second piece.
  const pieces = text.split(/(\s+)/);
  const asked = findAsked(pieces.filter((_, place) => place % 2 === 0));
  for (const [place, piece] of pieces.entries()) {
    const [before = '', word = '', after = ''] =
      place % 2 === 0 && asked.has(place / 2)
        ? piece.split(/([\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?)/su)
        : [piece];
    push(runs, before, false);
    push(runs, word, true);
    push(runs, after, false);
  }
  return runs;
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
  const words = text.split(/\s+/);
  const start = startOf(placesOfEach, words.length);
  const end = Math.min(start + excerptWords, words.length);
  const shown = words.slice(start, end).join(' ');
  // No dots on a line of their own.
  const [before, after] = [start > 0 ? '…\u00a0' : '', end < words.length ? '\u00a0…' : ''];
  return markedRuns(before + shown + after, findAsked);
}

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
