import type { Phrases } from '../phrase.ts';

export const en: Phrases = {
  articles: { one: '{n} article', other: '{n} articles' },
};
