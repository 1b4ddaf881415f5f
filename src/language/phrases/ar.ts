import type { Phrases } from '../phrase.ts';

export const ar: Phrases = {
  articles: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{n} مقالات',
    many: '{n} مقالًا',
    other: '{n} مقال',
  },
};
