import { type Copy, type CopyRule, type PassageProblem, proseOf, type Stretch } from '../rule.ts';

/** A number that is no part of a Latin name, such as G20 or COVID-19. */
const number = /(?<![\p{Script=Latin}\p{Nd}]-?)(?:[0-9]+|[٠-٩]+|[۰-۹]+)(?!-?\p{Script=Latin})/gu;

/** The code point of a number's zero names its family: ASCII, Arabic-Indic or Extended Arabic-Indic. */
const zeroOf = (digits: string) => {
  const code = digits.codePointAt(0) ?? 0;
  return code >= 0x6f0 ? 0x6f0 : code >= 0x660 ? 0x660 : 0x30;
};

const inFamily = (digits: string, zero: number) =>
  digits.replace(/\p{Nd}/gu, (digit) =>
    String.fromCharCode(zero + (digit.codePointAt(0) ?? 0) - zeroOf(digit)),
  );

/** The first number of each family of digits that fewer of the article's numbers are written in. */
export const mixedDigits: CopyRule = {
  level: 'warning',
  languages: ['ar', 'fa', 'ur', 'ckb', 'ps'],
  find(copy: Copy): PassageProblem[] {
    const families = new Map<number, Stretch[]>();
    for (const passage of proseOf(copy))
      for (const { 0: digits, index } of passage.text.matchAll(number)) {
        const ofFamily = families.get(zeroOf(digits)) ?? [];
        families.set(zeroOf(digits), ofFamily);
        ofFamily.push({ passage, from: index, to: index + digits.length });
      }
    const [[usual] = [], ...others] = [...families].sort(([, a], [, b]) => b.length - a.length);
    return others.flatMap(([, [first]]) => {
      if (!first || usual === undefined) return [];
      const digits = first.passage.text.slice(first.from, first.to);
      return [{ ...first, suggested: inFamily(digits, usual), mends: [] }];
    });
  },
};
