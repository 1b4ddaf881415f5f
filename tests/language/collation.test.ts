import { expect, test } from 'vitest';
import { compareNames, filingKey, indexLetter } from '../../src/language/collation.ts';

test('Arabic names sort without a leading ال', () => {
  const sorted = ['أحمد', 'البصرة', 'بيروت', '«القاهرة»', 'اللاذقية', 'لبنان', 'ليبيا'];
  expect([...sorted].reverse().sort(compareNames('ar'))).toEqual(sorted);
});

test('names that differ only in ال are not equal, so that their order is always the same', () => {
  const compare = compareNames('ar');
  expect(compare('الكتاب', 'كتاب')).not.toBe(0);
  expect(Math.sign(compare('الكتاب', 'كتاب'))).toBe(-Math.sign(compare('كتاب', 'الكتاب')));
});

test('Persian names sort by the Persian alphabet, ال and all', () => {
  expect(['گرگان', 'کرمان', 'پاریس', 'بم', 'القاعده'].sort(compareNames('fa'))).toEqual([
    'القاعده',
    'بم',
    'پاریس',
    'کرمان',
    'گرگان',
  ]);
});

test('the comparison of a language is made once', () => {
  expect(compareNames('ar')).toBe(compareNames('ar'));
  expect(compareNames('ar')).not.toBe(compareNames('en'));
});

test.each([
  ['القاهرة', 'ق'],
  ['الْقاهرة', 'ق'],
  ['اَلقاهرة', 'ق'],
  ['اللاذقية', 'ل'],
  ['ألمانيا', 'ا'],
  ['إيران', 'ا'],
  ['آسيا', 'ا'],
  ['ٱبن', 'ا'],
  ['مُحمد', 'م'],
  ['«الأهرام»', 'ا'],
  ['الف', 'ا'],
  ['apple', 'A'],
  ['Élysée', 'E'],
  ['5G', '5'],
  ['…', '#'],
])('%s stands under %s in Arabic', (name, letter) => {
  expect(indexLetter(name, 'ar')).toBe(letter);
});

test('ال is part of the name in other languages', () => {
  expect(indexLetter('القاعده', 'fa')).toBe('ا');
  expect(indexLetter('گرگان', 'fa')).toBe('گ');
});

test.each([
  ['مجلس الأمن', 'ar', 'مجلسالامن'],
  ['الأُمم المتّحدة', 'ar', 'اممالمتحدة'],
  ['«القدس» 2015', 'ar', 'قدس2015'],
  ['São Tomé', 'en', 'SAOTOME'],
  ['—', 'en', ''],
])('%s is filed in %s by its letters alone', (name, language, key) => {
  expect(filingKey(name, language)).toBe(key);
});
