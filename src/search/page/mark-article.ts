import { loadAnalyser } from '../analyser/analyser.ts';
import { ask } from '../engine/ask.ts';
import { fetchFile, textIn } from '../engine/fetching.ts';
import { askedIn, type FindAsked, markedRuns } from '../engine/marked.ts';
import { spellingsOf } from '../engine/spellings.ts';
import { type Manifest, manifestName } from '../manifest.ts';
import { askForManifest } from './ask-for-manifest.ts';
import { shortened } from './question.ts';

/** What an article is read in: not what stands around it. */
const texts = 'h1, .standfirst, .body';
const lettersBegin = /^([\p{L}\p{N}\p{M}\p{Cf}]+)/u;
/** Looked for from what is no letter on: from each letter of a long word, it would take the square of the time. */
const lettersEnd = /(?:^|[^\p{L}\p{N}\p{M}\p{Cf}])([\p{L}\p{N}\p{M}\p{Cf}]+)$/u;

/** Marks the words of a question in an article; the folder is that of the edition's search. */
export async function markArticle(article: Element, words: string, folder: string): Promise<void> {
  const manifest: Manifest = JSON.parse(
    textIn(await fetchFile(folder + manifestName, askForManifest(folder))),
  );
  const analyser = await loadAnalyser(manifest.language);
  const { units } = ask(
    shortened(words).words,
    analyser,
    spellingsOf(manifest.subjects, analyser),
    ({ stop }) => stop,
  );
  const findAsked = askedIn(units, analyser);
  for (const text of article.querySelectorAll(texts)) markIn(text, findAsked);
}

/** Only whole words are marked: a word that goes on in another element stays as it is, and so does its joining. */
export function markIn(element: Element, findAsked: FindAsked): void {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  const written = nodes.map(({ data }) => data);
  for (const [place, node] of nodes.entries()) {
    const begun = lettersEnd.test(written[place - 1] ?? '') ? matched(lettersBegin, node.data) : '';
    const goesOn = lettersBegin.test(written[place + 1] ?? '')
      ? matched(lettersEnd, node.data.slice(begun.length))
      : '';
    const whole = node.data.slice(begun.length, node.data.length - goesOn.length);
    const runs = markedRuns(whole, findAsked);
    if (!runs.some(({ marked }) => marked)) continue;
    node.replaceWith(begun, ...runs.map(({ text, marked }) => (marked ? markOf(text) : text)), goesOn);
  }
}

function matched(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? '';
}

function markOf(word: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = word;
  return mark;
}
