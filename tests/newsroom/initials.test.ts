import { expect, test } from 'vitest';
import { byInitials } from '../../src/newsroom/initials.ts';

const divided = (...keys: string[]) =>
  byInitials(keys, (key) => key).map(({ letters, isEnded, members }) => [letters, isEnded, ...members]);

test('members are divided by their first letters', () => {
  expect(divided('بيت', 'تاج', 'باب')).toEqual([
    ['ب', false, 'بيت', 'باب'],
    ['ت', false, 'تاج'],
  ]);
});

test('what all begin with is no division: the first letter after it is', () => {
  expect(divided('مجلسا', 'مجلسب', 'مجلساب')).toEqual([
    ['مجلسا', false, 'مجلسا', 'مجلساب'],
    ['مجلسب', false, 'مجلسب'],
  ]);
});

test('a key that ends where the others go on stands apart', () => {
  expect(divided('AB', 'AB', 'ABC')).toEqual([
    ['AB', true, 'AB', 'AB'],
    ['ABC', false, 'ABC'],
  ]);
});

test('members with one key are not divided', () => {
  expect(divided('A', 'A')).toEqual([['A', true, 'A', 'A']]);
  expect(divided()).toEqual([]);
});

test('a letter of two units stays whole', () => {
  expect(divided('𞤀𞤁', '𞤀𞤂')).toEqual([
    ['𞤀𞤁', false, '𞤀𞤁'],
    ['𞤀𞤂', false, '𞤀𞤂'],
  ]);
});
