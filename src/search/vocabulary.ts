import { fold } from './analyser/fold.ts';
import { type BatchIndex, spellingsIn } from './batch-index.ts';

/** A word of the archive as it is most often written, without article and proclitics. */
export interface KnownWord {
  word: string;
  /** The binary logarithm of the number of articles that hold it, to the next whole number. */
  weight: number;
}

/** So many words of a tier are known for each of its articles, and in all: some 45 KB gzipped. */
const known = { perArticle: 2.5, fewest: 2_000, most: 22_000 };
/** In a large archive a spelling of few articles is as likely a slip itself, and there are too many to look at. */
const fewestArticles = (articles: number) => 1 + Math.ceil(Math.max(0, articles - 499) / 2_500);

const article = /^(?:[وف]?[بك]?[اٱ]ل|[وف]?لل)(?=.{2})/u;
const proclitic = /^[وفبلك](?=.{3})/u;

/** The words that the most articles of some batches hold, in the order of their letters. */
export function vocabularyOf(batches: readonly BatchIndex[]): KnownWord[] {
  const articles = batches.reduce((sum, batch) => sum + batch.articles.length, 0);
  // A spelling stands under each form of its word.
  const counts = new Map<string, number>();
  for (const { words } of batches) {
    const ofBatch = new Map<string, number>();
    for (const holders of words.values())
      for (const [spelling, count] of spellingsIn(holders))
        if (count > (ofBatch.get(spelling) ?? 0)) ofBatch.set(spelling, count);
    for (const [spelling, count] of ofBatch) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  }
  const bare = new Map<string, { word: string; most: number; count: number }>();
  const fewest = fewestArticles(articles);
  for (const [spelling, count] of counts) {
    if (count < fewest) continue;
    const word = spelling.replace(article, '');
    const folded = fold(word);
    if (folded.length < 3 || /\p{N}/u.test(folded)) continue;
    const before = bare.get(folded) ?? { word, most: 0, count: 0 };
    before.count += count;
    if (count > before.most || (count === before.most && word < before.word))
      Object.assign(before, { word, most: count });
    bare.set(folded, before);
  }
  const isRest = (folded: string, count: number) =>
    proclitic.test(folded) && (bare.get(folded.slice(1))?.count ?? 0) > count;
  const most = Math.min(known.most, Math.max(known.fewest, known.perArticle * articles));
  return [...bare]
    .filter(([folded, { count }]) => !isRest(folded, count))
    .sort(([one, { count: many }], [other, { count: few }]) => few - many || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([, { word, count }]) => ({ word, weight: Math.round(Math.log2(count)) }))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
}

/** Words in the order of their letters, each with how many letters it shares with the one before: `3ية5`, a line each. */
export function writeVocabulary(words: readonly KnownWord[]): string {
  let before = '';
  return words
    .map(({ word, weight }) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}\t${weight}`;
    })
    .join('\n');
}

/** The words that `writeVocabulary` wrote. */
export function readVocabulary(text: string): KnownWord[] {
  let before = '';
  return text.split('\n').flatMap((line) => {
    const [rest = '', weight = ''] = line.split('\t');
    if (rest === '') return [];
    before = before.slice(0, Number.parseInt(rest.charAt(0), 36)) + rest.slice(1);
    return [{ word: before, weight: Number(weight) }];
  });
}
