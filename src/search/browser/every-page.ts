// The one script of every page: it loads the search when a field for it gets the focus, and marks in an article the
// words that led to it. Who only reads loads nothing else.

// This file imports nothing but types, so as to be one request.
import type { manifestName } from '../manifest.ts';

/** By it a result tells the article's page which words to mark. */
const markedParameter = 'marked';
const manifest: typeof manifestName = 'tiers.json.gz';
let begun = false;

async function load(form: HTMLFormElement): Promise<void> {
  if (begun) return;
  begun = true;
  preload(folderOf(form) + manifest);
  try {
    const { beginSearch, prepareSearch } = await import('./on-demand.ts');
    if (form === own) beginSearch(markedParameter);
    else await prepareSearch(folderOf(form));
  } catch (failure) {
    // The form works without scripts, too: what did not load is loaded by the page that it leads to.
    begun = false;
    console.error(failure);
  }
}

/** Begins to fetch what the script will ask for first, beside the script and not after it. */
function preload(address: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  // As `fetch` asks for it; otherwise it would be fetched again.
  link.crossOrigin = 'anonymous';
  link.href = address;
  document.head.append(link);
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
const form = own ?? document.querySelector<HTMLFormElement>('search form');
const article = document.querySelector('article');
const address = new URL(location.href);

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
