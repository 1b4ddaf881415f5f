import { type Narrowing, narrowings, type Question } from './findings.ts';

/** How many articles are shown at first, and how many more at each request. */
export const step = 10;
/** More than that are not shown at once, whatever an address says. */
const mostPages = 50;

const orders = ['newest', 'oldest'] as const;

/** The question in a page's address: `?q=…&topics=…&from=2014&to=2017&sort=newest&page=2`. */
export function questionOf(search: string): Question {
  const parameters = new URLSearchParams(search);
  const pages = Math.trunc(Number(parameters.get('page'))) || 1;
  return {
    words: (parameters.get('q') ?? '').trim(),
    chosen: Object.fromEntries(narrowings.map((each) => [each, [...new Set(parameters.getAll(each))]])),
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
  return parameters.size > 0 ? `?${parameters}` : '';
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

/** The question as it is asked in another edition, which has the same sections and subjects. */
export function elsewhere(question: Question): Question {
  return { ...question, length: step };
}

function dateIn(written: string | null): string | null {
  return written !== null && /^\d{4}(?:-\d{2})?$/.test(written) ? written : null;
}
