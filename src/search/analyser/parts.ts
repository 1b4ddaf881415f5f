/** A run of one script, a number, or a word between inner capitals (`YouTube`); marks and joiners stay with it. */
const part = new RegExp(
  [
    String.raw`(?:(?!\p{N})\p{sc=Arab}|[\p{M}\p{Cf}ـ])+`,
    String.raw`\p{N}[\p{N}\p{M}\p{Cf}]*`,
    String.raw`(?:\p{Lu}[\p{M}\p{Cf}]*)+(?![\p{Ll}])`,
    String.raw`\p{Lu}?(?:(?!\p{sc=Arab}|\p{Lu})[\p{L}\p{M}\p{Cf}])+`,
    String.raw`\p{Lu}`,
  ].join('|'),
  'gu',
);
const arabicAlone = /^[\u0621-\u064a]+$/;

/** The parts of a written word: split at punctuation, at the borders of scripts and numbers, and at inner capitals. */
export function partsOf(written: string): string[] {
  if (arabicAlone.test(written)) return [written];
  return (written.normalize('NFKC').match(part) ?? []).filter((each) => /[\p{L}\p{N}]/u.test(each));
}
