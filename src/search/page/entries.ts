import type { Question } from '../engine/findings.ts';
import { questionOf, searchOf } from './question.ts';

/**
 * How a question comes about: by typing or dragging, which go on; by what ends the typing; by a choice of its own, or as
 * more of the same.
 */
export type Asking = 'typed' | 'dragged' | 'submitted' | 'chosen';

/** What ends with each: what is typed or dragged in one go is one entry of the history. */
const goesOn: Readonly<Record<Asking, Asking>> = {
  typed: 'typed',
  submitted: 'typed',
  dragged: 'dragged',
  chosen: 'dragged',
};

/** Puts a question into the address, as an entry of its own in the history where it does not go on with the last. */
export function enter(question: Question, asking: Asking): void {
  const search = searchOf(question);
  const before = questionOf(location.search);
  const draft: unknown = history.state?.draft ?? null;
  const onlyMore = searchOf({ ...question, length: before.length }) === searchOf(before);
  const replaces = onlyMore || searchOf(before) === '' || draft === goesOn[asking];
  // A space after a word asks nothing new: what is typed next must not take the place of the settled question.
  const isDraft = goesOn[asking] === asking && (draft === asking || search !== searchOf(before));
  const state = { draft: isDraft ? asking : null };
  history[replaces ? 'replaceState' : 'pushState'](state, '', location.pathname + search);
}
