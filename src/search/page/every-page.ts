// The one script of every page: it loads the search when a field for it gets the focus, and marks in an article the
// words that led to it. Who only reads loads nothing else.

// This file imports nothing but types, so as to be one request.
import type { manifestName } from '../manifest.ts';
import type { searchIds } from '../settings.ts';

/** By it a result tells the article's page which words to mark. */
const markedParameter = 'marked';
const manifest: typeof manifestName = 'tiers.json.gz';
const cannotId: (typeof searchIds)['cannot'] = 'search-cannot';
let begun = false;

async function load(form: HTMLFormElement): Promise<void> {
  if (begun) return;
  begun = true;
  if (cannot) cannot.hidden = true;
  try {
    // What the script will want first, beside the script and not after it, and as it asks for it.
    const asked = fetch(folderOf(form) + manifest, { cache: 'no-cache' });
    asked.catch(() => {});
    const { beginSearch, prepareSearch } = await import('./on-demand.ts');
    if (form === own) beginSearch(markedParameter, asked, fail);
    else await prepareSearch(folderOf(form), asked);
  } catch (failure) {
    // The form works without scripts, too: what did not load is loaded by the page that it leads to.
    begun = false;
    fail(failure);
  }
}

/** On the search page, says that the search does not work. */
function fail(failure: unknown): void {
  console.error(failure);
  if (!cannot) return;
  cannot.setAttribute('role', 'alert');
  // By it the style sheet keeps back what is said, until the page has had time to find that it need not be.
  cannot.removeAttribute('class');
  cannot.hidden = false;
}

/** The edition's search page, beside which its manifest and tiers stand. */
function folderOf(form: HTMLFormElement): string {
  return new URL(form.action).pathname;
}

function focused(field: EventTarget | null): void {
  if (field instanceof HTMLInputElement && field.type === 'search' && field.form) void load(field.form);
}

/** The search page's own field stands in what the page is about. */
const own = document.querySelector<HTMLFormElement>('main search form');
const cannot = document.getElementById(cannotId);
if (cannot) cannot.hidden = true;
const form = own ?? document.querySelector<HTMLFormElement>('search form');
const article = document.querySelector('article');
const address = new URL(location.href);

/**
 * `/` and Ctrl-K lead into the field; with Arabic letters on the keyboard, the keys where those stand. A `/` that
 * is typed somewhere stays one.
 */
function pressed(event: KeyboardEvent): void {
  const { key, code, target } = event;
  const isKey = (letter: string, place: string) =>
    key === letter || (code === place && /[\u0600-\u06ff]/.test(key));
  const types =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (plain ? types || !isKey('/', 'Slash') : !control || !isKey('k', 'KeyK')) return;
  const field = form?.querySelector<HTMLInputElement>('input[type=search]');
  if (!field || event.defaultPrevented || field.offsetParent === null) return;
  event.preventDefault();
  field.focus();
  field.select();
}

form?.querySelector('input[type=search]')?.setAttribute('aria-keyshortcuts', '/ Control+K');
addEventListener('keydown', pressed);
addEventListener('focusin', ({ target }) => focused(target));
focused(document.activeElement);
if (own && address.search !== '') void load(own);

const words: string | null = address.searchParams.get(markedParameter) ?? history.state?.[markedParameter];
if (words && article && form) {
  // The article's own address is the one to share; the words stay with this entry of the history.
  address.searchParams.delete(markedParameter);
  history.replaceState({ ...history.state, [markedParameter]: words }, '', address);
  import('./on-demand.ts')
    .then(({ markArticle }) => markArticle(article, words, folderOf(form)))
    .catch(() => {});
}
