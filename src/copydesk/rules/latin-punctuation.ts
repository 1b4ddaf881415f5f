import { type CopyRule, problemsAt, proseOf } from '../rule.ts';

const arabic: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/**
 * After an Arabic word, with a space, a bracket or a closing quotation mark between them or none. A number may come
 * before it, but not go on behind it.
 */
const afterWord = /[,;?](?<=[\p{Script=Arabic}\p{M}][\s)\]»”"]{0,8}[,;?])(?!\p{Nd})/gu;
/** In a sentence in Latin letters that quotes an Arabic word, the sign is the sentence's. */
const latinNext = /^[\s"'“«(]*\p{Script=Latin}/u;

export const latinPunctuation: CopyRule = {
  level: 'warning',
  languages: ['ar', 'fa', 'ur', 'ckb', 'ps'],
  find: (copy) =>
    problemsAt(proseOf(copy), afterWord, ({ 0: sign, index }, { text }) => ({
      suggested: arabic[sign] ?? sign,
      certain: !latinNext.test(text.slice(index + 1, index + 8)),
    })),
};
