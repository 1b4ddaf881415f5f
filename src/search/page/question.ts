import { type Narrowing, narrowings, type Question } from '../engine/findings.ts';
import { piecesIn } from '../engine/pieces.ts';
import type { SubjectEntry } from '../manifest.ts';
import { mostLetters } from '../settings.ts';

/** How many articles are shown at first, and how many more at each request. */
export const step = 10;
/** More than that are not shown at once, whatever an address says. */
const mostPages = 50;
/** Nor are more values of a facet chosen, each of which is a button to take it back. */
const mostChosen = 100;

const orders = ['newest', 'oldest'] as const;

/** The question in a page's address: `?q=…&topics=…&from=2014&to=2017-09-15&sort=newest&page=2`. */
export function questionOf(search: string): Question {
  const parameters = new URLSearchParams(search);
  const pages = Math.trunc(Number(parameters.get('page'))) || 1;
  return {
    ...shortened(parameters.get('q') ?? ''),
    chosen: Object.fromEntries(
      narrowings.map((each) => [each, [...new Set(parameters.getAll(each))].slice(0, mostChosen)]),
    ),
    from: dateIn(parameters.get('from')),
    to: dateIn(parameters.get('to')),
    order: orders.find((order) => order === parameters.get('sort')) ?? 'relevance',
    first: 0,
    length: step * Math.min(Math.max(pages, 1), mostPages),
  };
}

/** The reverse of `questionOf`: begins with `?`, or is empty for a question that asks nothing. */
export function searchOf({ words, chosen, from, to, order, length }: Question): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const each of narrowings) for (const value of chosen[each] ?? []) parameters.append(each, value);
  if (from) parameters.set('from', from);
  if (to) parameters.set('to', to);
  if (order !== 'relevance') parameters.set('sort', order);
  if (length > step) parameters.set('page', String(Math.ceil(length / step)));
  const search = String(parameters);
  return search && `?${search}`;
}

/**
 * What a reader wrote as the words of a question, of which only so much is taken as an address holds; of a long text
 * what is said again is left out first, so that it takes no room.
 */
export function shortened(written: string): Pick<Question, 'words' | 'cut'> {
  const all = written.trim();
  if (all.length <= mostLetters) return { words: all, cut: false };
  const known = new Set<string>();
  let words = '';
  for (const { text } of piecesIn(all)) {
    if (known.has(text)) continue;
    known.add(text);
    const longer = words && `${words} ${text}`;
    if (longer.length > mostLetters) return { words, cut: true };
    if (text.length > mostLetters) return { words: beginningOf(text), cut: true };
    words = longer || text;
  }
  return { words, cut: false };
}

/** As many whole words as an address holds, or of a longer word its beginning. */
function beginningOf(text: string): string {
  const beginning = text.slice(0, mostLetters);
  return beginning.slice(0, Math.max(beginning.search(/\s\S*$/), 0)) || beginning;
}

export function isAsked(question: Question): boolean {
  return question.words !== '' || isNarrowed(question);
}

/** Whether anything is chosen beside the words. */
export function isNarrowed({ chosen, from, to }: Question): boolean {
  return from !== null || to !== null || narrowings.some((each) => (chosen[each] ?? []).length > 0);
}

/** The question with its words, order and nothing else. */
export function widened(question: Question): Question {
  return { ...question, chosen: {}, from: null, to: null, length: step };
}

/** The question with a value chosen that was not, or no longer chosen that was. */
export function toggled(question: Question, narrowing: Narrowing, value: string): Question {
  const before = question.chosen[narrowing] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...question, chosen: { ...question.chosen, [narrowing]: after }, length: step };
}

/** The question with a subject chosen too. */
export function chosenToo(question: Question, { kind, id }: Pick<SubjectEntry, 'kind' | 'id'>): Question {
  return question.chosen[kind]?.includes(id) ? question : toggled(question, kind, id);
}

/** The question as it is asked in another edition, which has the same sections and subjects. */
export function elsewhere(question: Question): Question {
  return { ...question, length: step };
}

const dateIn = (written: string | null) => (written !== null && isDate(written) ? written : null);

/** Whether it is a Gregorian day, month or year as questions have it. Years before 1600 are of the Hijra. */
export function isDate(written: string): boolean {
  if (!/^(?!1[0-5]|0)\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(written)) return false;
  const date = new Date(written);
  // Some engines count days past the end of a month on into the next.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
