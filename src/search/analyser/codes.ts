/** Arabic names of letters and of what codes begin with, in the letters of the codes: `إف-16` is `F-16`. */
const names: Readonly<Record<string, string>> = {
  اف: 'f',
  بي: 'b',
  سي: 'c',
  دي: 'd',
  ام: 'm',
  تي: 't',
  كي: 'k',
  اس: 's',
  جي: 'g',
  يو: 'u',
  اكس: 'x',
  اتش: 'h',
  ار: 'r',
  ال: 'l',
  ان: 'n',
  في: 'v',
  اي: 'a',
  ايه: 'a',
  سو: 'su',
  ميغ: 'mig',
  ميج: 'mig',
  كوفيد: 'covid',
};
const lettersThenDigits = /^[^\p{N}]{1,10}$/u;

/** A code of letters and a number, whatever stands between them; null where these are none. Takes folded parts. */
export function codeOf(letters: string, digits: string): string | null {
  if (!lettersThenDigits.test(letters) || !/^[٠-٩]{1,4}$/.test(digits)) return null;
  return (names[letters] ?? letters) + digits;
}
