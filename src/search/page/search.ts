// The search page's script. Preact renders what changes: it keeps the focus where the reader has it while counts
// and results come and go around it, which by hand would take more code than its 5 KB.
import { h, render } from 'preact';
import type { Question, Suggestion } from '../engine/findings.ts';
import { type SearchSettings, searchIds } from '../settings.ts';
import { answering } from './answering.ts';
import { leadByArrows } from './arrow-keys.ts';
import { type Asking, enter } from './entries.ts';
import { opening } from './opening.ts';
import { Outcome } from './outcome.tsx';
import { keepPlace, returning } from './place.ts';
import { chosenToo, isAsked, questionOf, shortened, step } from './question.ts';
import { hasOddDates, withDatesRead } from './read-dates.ts';
import type { Actions, Shown } from './shown.ts';
import { suggesting } from './suggesting.ts';

/** Milliseconds without a key pressed after which what was typed is searched for. */
const pause = 150;

/**
 * Makes the search page work. The parameter is that by which an article's address tells which words to mark; `asked` is
 * the edition's manifest, which has been asked for; `fail` says that the browser cannot show what is found. Throws an
 * Error where the page lacks one of its elements.
 */
export function beginSearch(
  markedParameter: string,
  asked: Promise<Response>,
  fail: (failure: unknown) => void,
): void {
  const form = elementOf(searchIds.form, HTMLFormElement);
  const field = elementOf(searchIds.field, HTMLInputElement);
  const root = elementOf(searchIds.outcome, HTMLElement);
  const waysIn = elementOf(searchIds.waysIn, HTMLElement);
  const settings: SearchSettings = JSON.parse(elementOf(searchIds.settings, HTMLElement).textContent);
  const editions = settings.editions.map(({ href, current }) => ({
    href,
    current,
    ...opening(href, settings.basePath, current ? asked : undefined),
  }));
  const answerTo = answering(editions, show);
  const openOwn = () => Promise.all(editions.flatMap(({ current, open }) => (current ? [open()] : [])));
  const actions: Actions = { ask: choose, askSoon, more, retry };
  let typing: ReturnType<typeof setTimeout> | undefined;
  let shown: Shown = {
    question: questionOf(location.search),
    findings: null,
    counts: null,
    names: null,
    advice: null,
    list: null,
    elsewhere: {},
    progress: 'settled',
    unread: [],
    unable: false,
  };

  const answer = (question: Question): Promise<void> =>
    answerTo(question).catch((failure: unknown) => {
      waysIn.hidden = false;
      fail(failure);
    });

  function show(changes: Partial<Shown>): void {
    const focused = document.activeElement;
    shown = { ...shown, ...changes };
    render(h(Outcome, { shown, settings, actions, markedParameter }), root);
    // Buttons may go away with what they do.
    if (focused && !focused.isConnected) root.querySelector<HTMLElement>('.search-total')?.focus();
    const { question, findings, progress } = shown;
    waysIn.hidden = isAsked(question) && (progress === 'loading' || (findings?.total ?? 0) > 0);
  }

  /** Puts a question into the address and answers it. */
  function ask(question: Question, asking: Asking): Promise<void> {
    clearTimeout(typing);
    enter(question, asking);
    shown = { ...shown, unread: [] };
    return answer({ ...questionOf(location.search), cut: question.cut });
  }

  function soon(question: () => Question, asking: Asking): void {
    clearTimeout(typing);
    typing = setTimeout(() => void ask(question(), asking), pause);
  }

  /** What is chosen beside the field goes with what stands in it, even if that has not been searched for yet. */
  function withField(question: Question): Question {
    return { ...question, ...shortened(field.value) };
  }

  function asTyped(): Question {
    return { ...withField(questionOf(location.search)), length: step };
  }

  function choose(question: Question): void {
    const typed = shortened(field.value).words !== shown.question.words;
    // What is typed is an entry of its own, which Back leads to.
    if (typed) enter(asTyped(), 'typed');
    const next = typed && question.words === shown.question.words ? withField(question) : question;
    field.value = next.words;
    void ask(next, 'chosen');
  }

  /** A suggestion ends what is being typed. */
  function take(suggestion: Suggestion): void {
    const question = asTyped();
    const { kind } = suggestion;
    const next =
      kind === 'words'
        ? { ...question, words: suggestion.words }
        : { ...chosenToo(question, suggestion.subject), words: suggestion.rest };
    field.value = next.words;
    void ask(next, 'submitted');
  }

  function askSoon(question: Question): void {
    show({ question });
    soon(() => withField(question), 'dragged');
  }

  function retry(): void {
    void answer(questionOf(location.search));
  }

  async function more(): Promise<void> {
    const first = shown.findings?.results.length ?? 0;
    await ask({ ...shown.question, length: shown.question.length + step }, 'chosen');
    // The button may be gone; reading goes on with the first article that it brought.
    root.querySelectorAll<HTMLElement>('.result a')[first]?.focus();
  }

  /** What fails now is tried again when something is asked. */
  function prepare(): void {
    openOwn().catch(() => {});
  }

  async function begin(): Promise<void> {
    clearTimeout(typing);
    const here = location.search;
    const { search, unread } = hasOddDates(here)
      ? await withDatesRead(here, settings.locale.otherCalendar)
      : { search: here, unread: [] };
    // Somebody asked something else meanwhile.
    if (location.search !== here) return;
    if (search !== here) history.replaceState(history.state, '', location.pathname + search);
    shown = { ...shown, unread };
    const question = questionOf(search);
    field.value = question.words;
    const comeBack = returning();
    await answer(question).then(comeBack);
  }

  const suggestions = suggesting({
    field,
    root: elementOf(searchIds.suggestions, HTMLElement),
    locale: settings.locale,
    suggest: async (words) => (await openOwn()).flatMap((engine) => engine.suggest(words)),
    choose: take,
  });
  leadByArrows(field, root);
  keepPlace();
  field.addEventListener('focus', prepare);
  field.addEventListener('input', () => soon(asTyped, 'typed'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    void ask(asTyped(), 'submitted');
  });
  addEventListener('popstate', () => void begin().catch(fail));
  // Who comes back to the page after a while is told what the archive has by then.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') for (const { close } of editions) close(false);
  });
  if (document.activeElement === field) prepare();
  // What was typed while this script was loading is not lost.
  if (field.value.trim() !== '' && !isAsked(shown.question)) {
    suggestions.look();
    void ask(asTyped(), 'typed');
  } else void begin().catch(fail);
}

/** Fetches what the first answer of an edition's search will need; the search page then has it at hand. */
export async function prepareSearch(folder: string, asked: Promise<Response>): Promise<void> {
  await opening(folder, '/', asked).open();
}

function elementOf<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The search page lacks its #${id}`);
  return element;
}
