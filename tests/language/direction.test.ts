import { expect, test } from 'vitest';
import { directionOf } from '../../src/language/direction.ts';

test.each(['ar', 'fa', 'ur', 'ckb', 'ps', 'he', 'yi', 'dv', 'AR', 'ar-LB', 'fa-AF'])(
  '%s is right-to-left',
  (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  },
);

test.each(['en', 'fr', 'tr', 'az', 'ku', 'zh-Hans', 'en-GB', ''])('"%s" is left-to-right', (tag) => {
  expect(directionOf(tag)).toBe('ltr');
});

test('a script subtag outweighs the language', () => {
  expect(directionOf('az-Arab')).toBe('rtl');
  expect(directionOf('pa-arab-PK')).toBe('rtl');
  expect(directionOf('ar-Latn')).toBe('ltr');
});
