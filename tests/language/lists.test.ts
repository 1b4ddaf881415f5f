import { expect, test } from 'vitest';
import { comma, joinList } from '../../src/language/lists.ts';
import { arabic, english, persian } from './locales.ts';

test('two names have the language’s "and" between them', () => {
  expect(joinList(['أ', 'ب'], arabic)).toBe('أ وب');
  expect(joinList(['a', 'b'], english)).toBe('a and b');
  expect(joinList(['الف', 'ب'], persian)).toBe('الف و ب');
});

test('of three names Arabic joins each with و, others only the last', () => {
  expect(joinList(['أ', 'ب', 'ج'], arabic)).toBe('أ وب وج');
  expect(joinList(['a', 'b', 'c'], english)).toBe('a, b and c');
  expect(joinList(['الف', 'ب', 'ج'], persian)).toBe('الف، ب و ج');
});

test('one name stands alone, and none is empty', () => {
  expect(joinList(['أ'], arabic)).toBe('أ');
  expect(joinList([], english)).toBe('');
});

test('the comma is that of the script: Arabic, Persian and Urdu have their own, Hebrew and Latin share one', () => {
  expect(['ar', 'fa-AF', 'ur'].map((language) => comma({ language }))).toEqual(['،', '،', '،']);
  expect(['he', 'en', 'ku-Latn'].map((language) => comma({ language }))).toEqual([',', ',', ',']);
});
