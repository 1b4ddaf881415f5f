// The search page's script. Preact renders what changes: it keeps the focus where the reader has it while counts
// and results come and go around it, which by hand would take more code than its 5 KB.
import { h, render } from 'preact';
import { type SearchSettings, searchIds } from '../settings.ts';
import { find } from './find.ts';
import { type Outcome, OutcomeView } from './outcome.tsx';
import { type Bundle, openBundle } from './pagefind.ts';
import { cleared, hasChosen, isTooShort, type Query, queryOf, searchOf } from './query.ts';

/** How many articles are shown at first, and how many more at each request. */
const step = 10;
/** Milliseconds without a key pressed after which what was typed is searched for. */
const pause = 200;

const form = elementOf(searchIds.form, HTMLFormElement);
const field = elementOf(searchIds.field, HTMLInputElement);
const root = elementOf(searchIds.outcome, HTMLElement);
const waysIn = elementOf(searchIds.waysIn, HTMLElement);
const settings: SearchSettings = JSON.parse(elementOf(searchIds.settings, HTMLElement).textContent);

let bundle: Promise<Bundle> | null = null;
let ready = false;
let attempts = 0;
let length = step;
let turn = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

function elementOf<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The search page lacks its #${id}`);
  return element;
}

function opened(): Promise<Bundle> {
  bundle ??= openBundle(settings, attempts++).then((open) => {
    ready = true;
    return open;
  });
  return bundle;
}

function forget(): void {
  bundle = null;
  ready = false;
}

function show(outcome: Outcome): void {
  const { locale } = settings;
  render(
    h(OutcomeView, { outcome, locale, onAsk: choose, onClear: clear, onMore: showMore, onRetry: retry }),
    root,
  );
  waysIn.hidden = outcome === 'loading' || (typeof outcome === 'object' && outcome.total > 0);
}

/** Answers the query in the page's address; an answer that a later query has overtaken is dropped. */
async function answer(): Promise<void> {
  const query = queryOf(location.search);
  const mine = ++turn;
  if (isTooShort(query)) return show('short');
  if (!query.words && !hasChosen(query)) return show('unasked');
  if (!ready) show('loading');
  try {
    const found = await find(await opened(), query, length);
    // Pagefind takes parts of its index that it could not fetch for parts that hold nothing.
    if (found.total === 0 && !navigator.onLine) throw new Error('Nothing can be fetched offline');
    if (mine === turn) show(found);
  } catch (failure) {
    console.error(failure);
    forget();
    if (mine === turn) show('failed');
  }
}

/** Puts a query into the address and answers it. What is typed in one go is one entry of the history. */
function ask(query: Query, typed = false): void {
  clearTimeout(typing);
  const search = searchOf(query);
  const draft = history.state?.draft === true || searchOf(queryOf(location.search)) === '';
  const unchanged = search === searchOf(queryOf(location.search));
  const write = unchanged || (typed && draft) ? 'replaceState' : 'pushState';
  history[write]({ draft: typed }, '', location.pathname + search);
  length = step;
  void answer();
}

function askTyped(typed: boolean): void {
  ask({ ...queryOf(location.search), words: field.value.trim() }, typed);
}

/** What is chosen beside the field goes with what stands in it, even if that has not been searched for yet. */
function choose(query: Query): void {
  ask({ ...query, words: field.value.trim() });
}

function clear(): void {
  focusStatus();
  choose(cleared(queryOf(location.search)));
}

function retry(): void {
  focusStatus();
  void answer();
}

/** For buttons that go away with what they do. */
function focusStatus(): void {
  root.querySelector<HTMLElement>('[role=status]')?.focus();
}

async function showMore(): Promise<void> {
  const first = length;
  length += step;
  await answer();
  // The button may be gone; reading goes on with the first article that it brought.
  root.querySelectorAll<HTMLElement>('.result a')[first]?.focus();
}

function begin(): void {
  clearTimeout(typing);
  field.value = queryOf(location.search).words;
  length = step;
  void answer();
}

field.addEventListener('focus', () => opened().catch(forget));
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => askTyped(true), pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  askTyped(false);
});
addEventListener('popstate', begin);
begin();
