/** Digit sets by their CLDR names: 0–9, Arabic-Indic ٠–٩ (U+0660), Extended Arabic-Indic ۰–۹ (U+06F0). */
export type Digits = 'latn' | 'arab' | 'arabext';

const zero: Record<Digits, number> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** The thousands separator of each digit set (CLDR, `numbers/symbols/group`); U+066C for both Arabic ones. */
const separator: Record<Digits, string> = { latn: ',', arab: '\u066C', arabext: '\u066C' };

/** `text` with its ASCII digits replaced by those of `digits`; all else stays. */
export function withDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero[digits] + Number(digit)));
}

/**
 * A count in the edition's digits, grouped by thousands: `1,234`, `١٬٢٣٤`. Not from Intl, whose answers change
 * with its version. Throws a RangeError for anything but a whole number from 0 up.
 */
export function formatNumber(n: number, locale: { digits: Digits }): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} is not a whole number from 0 up`);
  const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, separator[locale.digits]);
  return withDigits(grouped, locale.digits);
}
