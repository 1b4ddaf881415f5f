import { expect, test } from 'vitest';
import { ar } from '../../../src/language/phrases/ar.ts';
import { en } from '../../../src/language/phrases/en.ts';
import { fa } from '../../../src/language/phrases/fa.ts';
import { phrasesFor } from '../../../src/language/phrases/phrases.ts';

const languages = { ar, en, fa };

test.each(Object.entries(languages))('%s has every phrase that Arabic has, and no other', (_tag, phrases) => {
  expect(Object.keys(phrases).sort()).toEqual(Object.keys(ar).sort());
});

test.each(Object.entries(languages))(
  '%s has each form of a plural that its language needs',
  (tag, phrases) => {
    const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const plurals = Object.entries(phrases).filter(([, phrase]) => typeof phrase !== 'string');
    expect(plurals.length).toBeGreaterThan(0);
    for (const [key, forms] of plurals) expect(Object.keys(forms).sort(), key).toEqual([...needed].sort());
  },
);

test.each(Object.entries(languages))('%s has a plural wherever Arabic has one', (_tag, phrases) => {
  const counted = (all: typeof ar) =>
    Object.keys(all)
      .filter((key) => typeof all[key] !== 'string')
      .sort();
  expect(counted(phrases)).toEqual(counted(ar));
});

test.each(Object.entries(languages))('%s asks for the same values as Arabic', (_tag, phrases) => {
  const values = (phrase: unknown) =>
    [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g) ?? [])].filter((name) => name !== '{n}').sort();
  for (const [key, phrase] of Object.entries(phrases)) expect(values(phrase), key).toEqual(values(ar[key]));
});

test('a language that has no phrases yet has the English ones', () => {
  expect(phrasesFor('ur')).toBe(en);
  expect(phrasesFor('fa-AF')).toBe(fa);
});
