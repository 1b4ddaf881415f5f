import { type CopyRule, proseOf, slipsAt } from '../rule.ts';

const arabic: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** After an Arabic word, with a space, a bracket or a closing quotation mark between them or none. */
const afterWord = /[,;?](?<=[\p{Script=Arabic}\p{M}][\s)\]»”"]{0,8}[,;?])/gu;

export const latinPunctuation: CopyRule = {
  level: 'warning',
  languages: ['ar', 'fa', 'ur', 'ckb', 'ps'],
  find: (copy) =>
    slipsAt(proseOf(copy), afterWord, ([sign]) => ({ suggested: arabic[sign] ?? sign, certain: true })),
};
