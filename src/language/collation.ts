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
 * The letter under which a name stands in an alphabetical list: the first one, without ال, vowel marks, hamza or
 * accents, a Latin one in upper case. A name that begins with a digit stands under that digit; one without letter
 * or digit under `#`.
 */
export function indexLetter(name: string, language: string): string {
  // Decomposed (NFD), أ إ آ are alef and a mark, É is E and a mark; alef wasla alone has no decomposition.
  const [first] = filingForm(name, language).normalize('NFD');
  return first === undefined ? '#' : first.replace('ٱ', 'ا').toUpperCase();
}

/** The part of a name by which it is filed. At least two letters must follow ال, or it is no article. */
function filingForm(name: string, language: string): string {
  const form = name.replace(/^[^\p{L}\p{N}]+/u, '');
  if (primaryLanguage(language) !== 'ar') return form;
  return form.replace(/^[اٱ]\p{M}*ل\p{M}*(?=(?:\p{L}\p{M}*){2})/u, '');
}
