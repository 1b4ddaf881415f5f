import { letterOf, rtl } from './joined-scripts.ts';

/** How an item of a numbered list begins: its number as written, and the sign that ends it. */
export interface ItemPrefix {
  digits: string;
  /** A space may stand before the sign. */
  marker: string;
  value: number;
}

const words = `.{0,200}?${letterOf(rtl)}`;
const anyDigits = '([0-9]{1,3}|[٠-٩]{1,3}|[۰-۹]{1,3})';

/** `١. بند`, `۱) بند` as CommonMark has it in its digits; `1- بند`, `١ـ بند`, but no score or date: `2- 1`. */
const certain = [
  /^([٠-٩]{1,3}|[۰-۹]{1,3})([.)])[ \t]+\S/u,
  new RegExp(`^${anyDigits}([-–ـ])[ \\t]+(?!\\p{Nd})${words}`, 'u'),
];

/** `١-بند`, `1.بند`, `1 - بند`: items only where the first is number one and others follow by one. */
const likely = [
  new RegExp(`^${anyDigits}([-–ـ.)])(?=[«“"'([*_]*(?=\\p{L})[${rtl}])`, 'u'),
  new RegExp(`^${anyDigits}( [-–])[ \\t]+(?!\\p{Nd})${words}`, 'u'),
];

/** `2- 30 قتيلًا`, `3- CNN`: items only where they are the next. */
const possible = [new RegExp(`^${anyDigits}( ?[-–ـ])[ \\t]+\\S`, 'u')];

/**
 * The prefix with which a line begins an item of a list that CommonMark does not know, or null. `next` is the number
 * that would follow in the list which the line may go on; null where there is none. Numbers of four digits are years.
 */
export function itemPrefix(line: string, next: number | null): ItemPrefix | null {
  const find = (patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      const [, digits, marker] = pattern.exec(line) ?? [];
      if (digits && marker) return { digits, marker, value: numberOf(digits) };
    }
    return null;
  };
  const found = find(certain);
  if (found) return found;
  const other = find(likely);
  if (other?.value === (next ?? 1)) return other;
  const following = find(possible);
  return next !== null && following?.value === next ? following : null;
}

/** A whole number in ASCII, Arabic-Indic (U+0660) or Extended Arabic-Indic digits (U+06F0). */
export const numberOf = (digits: string): number =>
  Number(digits.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)));
