import { expect, test } from 'vitest';
import { defaultLocale } from '../../src/language/locale.ts';

test('Arabic has Western digits, both month namings and the Umm al-Qura calendar', () => {
  expect(defaultLocale('ar')).toEqual({
    language: 'ar',
    direction: 'rtl',
    digits: 'latn',
    months: ['levant', 'egypt'],
    otherCalendar: 'umm-al-qura',
    week: { start: 'saturday', weekend: ['friday', 'saturday'] },
  });
});

test('Persian has its own digits, month names and the solar calendar', () => {
  expect(defaultLocale('fa')).toEqual({
    language: 'fa',
    direction: 'rtl',
    digits: 'arabext',
    months: ['persian'],
    otherCalendar: 'solar-hijri',
    week: { start: 'saturday', weekend: ['friday'] },
  });
});

test('English and languages without conventions of their own share the common ones', () => {
  const { language, ...common } = defaultLocale('en');
  expect(language).toBe('en');
  expect(common).toEqual({
    direction: 'ltr',
    digits: 'latn',
    months: ['english'],
    otherCalendar: null,
    week: { start: 'monday', weekend: ['saturday', 'sunday'] },
  });
  expect(defaultLocale('sw')).toEqual({ language: 'sw', ...common });
});

test('a region keeps the conventions of its language, and the tag as it was given', () => {
  expect(defaultLocale('ar-LB')).toEqual({ ...defaultLocale('ar'), language: 'ar-LB' });
});

test('Kurdish in Arabic script reads from right to left with Arabic-Indic digits', () => {
  expect(defaultLocale('ckb')).toMatchObject({ direction: 'rtl', digits: 'arab' });
});
