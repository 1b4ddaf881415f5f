/** A run of one script, a number, or a word between inner capitals (`YouTube`); marks and joiners stay with it. */
const part = new RegExp(
  [
    String.raw`(?:(?!\p{N})\p{sc=Arab}|[\p{M}\p{Cf}ـ])+`,
    String.raw`\p{N}[\p{N}٫\p{M}\p{Cf}]*`,
    String.raw`(?:\p{Lu}[\p{M}\p{Cf}]*)+(?![\p{Ll}])`,
    String.raw`\p{Lu}?(?:(?!\p{sc=Arab}|\p{Lu})[\p{L}\p{M}\p{Cf}])+`,
    String.raw`\p{Lu}`,
  ].join('|'),
  'gu',
);
const arabicAlone = /^[\u0621-\u064a]+$/;

// What stands before is taken with each: Safari looks behind from 16.4 on alone.
/** `1,000`, `1.500.000`, `١٬٠٠٠`: signs between groups of three digits. */
const grouped = /(^|[^\p{N}.,٬])(\p{N}{1,3}(?:([.,٬'’])\p{N}{3})(?:\3\p{N}{3})*)(?![.,٬]?\p{N})/gu;
/** `1.5` and `3,75`: one sign with no group of three behind it. */
const decimal = /(^|[^\p{N}.,٫])(\p{N}+)[.,٫](\p{N}{1,2})(?![.,٫]?\p{N})/gu;
/** `U.S.`, `U.N`. */
const initials = /(^|[^\p{L}\p{N}])((?:\p{Lu}\.){2,}\p{Lu}?|\p{Lu}\.\p{Lu})(?![\p{L}\p{N}])/gu;
/** What English writes onto a name, and its signs of omission. */
const possessive = /(\p{L})['’]s(?!\p{L})/giu;
const apostrophe = /(\p{sc=Latin})['’](?=\p{sc=Latin})/gu;
/** In these languages it follows a word of grammar: `l’Irak`, `qu’il`. */
const elision = /(^|[^\p{L}])\p{L}{1,2}['’](?=\p{L})/gu;
const elides: ReadonlySet<string> = new Set(['fr', 'it', 'ca']);

/**
 * The parts of a written word: split at punctuation, at the borders of scripts and numbers, and at inner capitals. A
 * number is one part whatever groups its digits, and so are initials with their points, and in most languages a word
 * with an apostrophe.
 */
export function partsOf(written: string, language: string): string[] {
  if (arabicAlone.test(written)) return [written];
  const plain = written
    .normalize('NFKC')
    .replace(grouped, (_, before: string, number: string) => before + number.replace(/[^\p{N}]/gu, ''))
    .replace(decimal, '$1$2٫$3')
    .replace(initials, (_, before: string, letters: string) => before + letters.replaceAll('.', ''));
  const joined = elides.has(language)
    ? plain.replace(elision, '$1')
    : plain.replace(possessive, '$1').replace(apostrophe, '$1');
  return (joined.match(part) ?? []).filter((each) => /[\p{L}\p{N}]/u.test(each));
}
