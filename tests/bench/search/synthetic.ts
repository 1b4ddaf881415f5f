import { existsSync, readFileSync } from 'node:fs';
import { seedText } from '../texts.ts';
import type { Passage } from './passages.ts';

/** Arabic paragraphs beside the repository; where they are not there, the seed article's words serve. */
const corpus = new URL('../../../../shared/corpora/questions/passages.jsonl', import.meta.url);

/**
 * Articles of so many words each, always the same ones: words drawn from real text as often as they stand there,
 * some with endings of their own, so that the vocabulary grows with the archive as that of an archive does.
 */
export function synthesise(articles: number, length: number): Passage[] {
  const text = existsSync(corpus) ? readFileSync(corpus, 'utf8') : seedText().join(' ');
  const words = text.match(/[\p{sc=Arab}\p{M}]+/gu) ?? [];
  const random = generator(1);
  const draw = () => words[Math.floor(random() * words.length)] ?? '';
  const rare = () => draw() + letters.charAt(Math.floor(random() * letters.length)) + draw().slice(0, 3);
  return Array.from({ length: articles }, (_, place) => ({
    id: String(place),
    title: Array.from({ length: 8 }, draw).join(' '),
    text: Array.from({ length }, () => (random() < 0.01 ? rare() : draw())).join(' '),
  }));
}

const letters = 'بتجدرسعفقلمن';

/** A linear congruential generator (Park and Miller, 1988), from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
