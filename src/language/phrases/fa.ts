import type { Phrases } from '../phrase.ts';

export const fa: Phrases = {
  articles: { one: '{n} مقاله', other: '{n} مقاله' },
};
