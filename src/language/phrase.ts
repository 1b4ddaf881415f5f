import { type Digits, formatNumber } from './numerals.ts';

/** One phrase by CLDR plural category; Arabic has all six. */
export type PluralForms = Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>> & {
  other: string;
};

/** An edition's own wording, by key. */
export type Phrases = Record<string, string | PluralForms>;

const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * The phrase of that key with each `{name}` replaced by the value of that name; a name without a value stays as
 * it is, so that a browser's script can fill it in. Throws an Error that names the key where the phrase is
 * missing or has plural forms.
 */
export function say(locale: { phrases: Phrases }, key: string, values: Record<string, string> = {}): string {
  const phrase = phraseOf(locale.phrases, key);
  if (typeof phrase !== 'string') {
    throw new Error(`The phrase "${key}" has plural forms and needs a count: use sayCount`);
  }
  return filled(phrase, values);
}

/**
 * The phrase of that key in the plural form for `count` (from 0 up), with `{n}` as the count in the edition's
 * digits; a form that the phrase lacks is `other`. Throws as `say` does where the phrase is missing.
 */
export function sayCount(
  locale: { phrases: Phrases; language: string; digits: Digits },
  key: string,
  count: number,
  values: Record<string, string> = {},
): string {
  const phrase = phraseOf(locale.phrases, key);
  const form =
    typeof phrase === 'string' ? phrase : (phrase[rulesFor(locale.language).select(count)] ?? phrase.other);
  return filled(form, { ...values, n: formatNumber(count, locale) });
}

function phraseOf(phrases: Phrases, key: string): string | PluralForms {
  const phrase = Object.hasOwn(phrases, key) ? phrases[key] : undefined;
  if (phrase === undefined) throw new Error(`The phrase "${key}" is missing`);
  return phrase;
}

function filled(phrase: string, values: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
}

function rulesFor(language: string): Intl.PluralRules {
  const known = pluralRules.get(language);
  if (known) return known;
  const rules = new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  return rules;
}
