import { primaryLanguage } from './language-tag.ts';

const comparers = new Map<string, (a: string, b: string) => number>();

/**
 * A comparison of names for sorting in a language (a BCP 47 tag), by its alphabet; punctuation before a name and,
 * in Arabic, a leading ال count only between names that are otherwise the same. Made once for each language.
 */
export function compareNames(language: string): (a: string, b: string) => number {
  const known = comparers.get(language);
  if (known) return known;
  const collator = new Intl.Collator(language);
  const compare = (a: string, b: string) =>
    collator.compare(filingForm(a, language), filingForm(b, language)) || collator.compare(a, b);
  comparers.set(language, compare);
  return compare;
}

/**
 * The letters and digits by which a name is filed, without ال, vowel marks, hamza or accents, Latin ones in upper
 * case. Empty where a name has none.
 */
export function filingKey(name: string, language: string): string {
  // Decomposed (NFD), أ إ آ are alef and a mark, É is E and a mark; alef wasla alone has no decomposition.
  return filingForm(name, language)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('ٱ', 'ا')
    .toUpperCase();
}

/**
 * The letter under which a name stands in an alphabetical list: the first of its filing key. A name that begins with a
 * digit stands under that digit; one without letter or digit under `#`.
 */
export function indexLetter(name: string, language: string): string {
  const [first = '#'] = filingKey(name, language);
  return first;
}

const letterOrders = new Map<string, (a: string, b: string) => number>();

/** A comparison of letters in the order of a language's alphabet. Made once for each language. */
export function compareLetters(language: string): (a: string, b: string) => number {
  const order = letterOrders.get(language) ?? new Intl.Collator(language).compare;
  letterOrders.set(language, order);
  return order;
}

/** The part of a name by which it is filed. At least two letters must follow ال, or it is no article. */
function filingForm(name: string, language: string): string {
  const form = name.replace(/^[^\p{L}\p{N}]+/u, '');
  if (primaryLanguage(language) !== 'ar') return form;
  return form.replace(/^[اٱ]\p{M}*ل\p{M}*(?=(?:\p{L}\p{M}*){2})/u, '');
}
