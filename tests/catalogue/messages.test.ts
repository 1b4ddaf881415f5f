import { describe, expect, test } from 'vitest';
import { ar } from '../../src/catalogue/problems/messages/ar.ts';
import { en } from '../../src/catalogue/problems/messages/en.ts';
import { messagesIn } from '../../src/catalogue/problems/messages/messages.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('the Arabic messages have the keys of the English ones', () => {
  for (const part of ['labels', 'rules', 'expectations'] as const) {
    expect(Object.keys(ar[part])).toEqual(Object.keys(en[part]));
  }
});

describe('the Arabic wording has the placeholders of the English one in', () => {
  test.each(Object.entries(en.rules))('%s', (rule, { found, expected, mend }) => {
    const arabic = Object.entries(ar.rules).find(([name]) => name === rule)?.[1];
    expect(arabic && Object.values(arabic).map(placeholders)).toEqual(
      [found, expected, mend].map(placeholders),
    );
  });
});

test('a regional language has the messages of its language, any other the English ones', () => {
  expect(messagesIn('ar-SY')).toBe(ar);
  expect(messagesIn('de')).toBe(en);
});
