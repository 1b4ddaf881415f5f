// The search page's script. Preact renders what changes: it keeps the focus where the reader has it while counts
// and results come and go around it, which by hand would take more code than its 5 KB.
import { h, render } from 'preact';
import type { Question } from '../engine/findings.ts';
import { type SearchSettings, searchIds } from '../settings.ts';
import { answering } from './answering.ts';
import { opening } from './opening.ts';
import { Outcome } from './outcome.tsx';
import { isAsked, questionOf, searchOf, shortened, step } from './question.ts';
import type { Actions, Shown } from './shown.ts';

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
  const actions: Actions = { ask: choose, askSoon, more, retry };
  let typing: ReturnType<typeof setTimeout> | undefined;
  let shown: Shown = {
    question: questionOf(location.search),
    findings: null,
    counts: null,
    names: null,
    advice: null,
    elsewhere: {},
    progress: 'settled',
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

  /** Puts a question into the address and answers it. What is asked in one go is one entry of the history. */
  function ask(question: Question, settled: boolean): Promise<void> {
    clearTimeout(typing);
    const search = searchOf(question);
    const before = questionOf(location.search);
    const onlyMore = searchOf({ ...question, length: before.length }) === searchOf(before);
    const wasDraft = history.state?.draft === true;
    const replaces = onlyMore || searchOf(before) === '' || wasDraft;
    // A space after a word asks nothing new: what is typed next must not take the place of the settled question.
    const draft = !settled && (wasDraft || search !== searchOf(before));
    history[replaces ? 'replaceState' : 'pushState']({ draft }, '', location.pathname + search);
    return answer({ ...questionOf(search), cut: question.cut });
  }

  function soon(question: () => Question): void {
    clearTimeout(typing);
    typing = setTimeout(() => void ask(question(), false), pause);
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
    const next = typed && question.words === shown.question.words ? withField(question) : question;
    field.value = next.words;
    void ask(next, true);
  }

  function askSoon(question: Question): void {
    show({ question });
    soon(() => withField(question));
  }

  function retry(): void {
    void answer(questionOf(location.search));
  }

  async function more(): Promise<void> {
    const first = shown.findings?.results.length ?? 0;
    await ask({ ...shown.question, length: shown.question.length + step }, true);
    // The button may be gone; reading goes on with the first article that it brought.
    root.querySelectorAll<HTMLElement>('.result a')[first]?.focus();
  }

  /** What fails now is tried again when something is asked. */
  function prepare(): void {
    for (const { current, open } of editions) if (current) open().catch(() => {});
  }

  function begin(): void {
    clearTimeout(typing);
    const question = questionOf(location.search);
    field.value = question.words;
    void answer(question);
  }

  field.addEventListener('focus', prepare);
  field.addEventListener('input', () => soon(asTyped));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(asTyped(), true);
  });
  addEventListener('popstate', begin);
  // Who comes back to the page after a while is told what the archive has by then.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') for (const { close } of editions) close(false);
  });
  if (document.activeElement === field) prepare();
  // What was typed while this script was loading is not lost.
  if (field.value.trim() !== '' && !isAsked(shown.question)) void ask(asTyped(), false);
  else begin();
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
