import { expect, test } from 'vitest';
import { formatNumber, withDigits } from '../../src/language/numerals.ts';

test('ASCII digits are replaced and all else stays', () => {
  expect(withDigits('15/9, ٣ و۴', 'arab')).toBe('١٥/٩, ٣ و۴');
  expect(withDigits('0123456789', 'arabext')).toBe('۰۱۲۳۴۵۶۷۸۹');
  expect(withDigits('0123456789', 'arab')).toBe('٠١٢٣٤٥٦٧٨٩');
  expect(withDigits('2015', 'latn')).toBe('2015');
});

test.each([
  [0, '0', '٠', '۰'],
  [999, '999', '٩٩٩', '۹۹۹'],
  [1000, '1,000', '١٬٠٠٠', '۱٬۰۰۰'],
  [1234567, '1,234,567', '١٬٢٣٤٬٥٦٧', '۱٬۲۳۴٬۵۶۷'],
])('%d is grouped by thousands in every digit set', (n, latn, arab, arabext) => {
  expect(formatNumber(n, { digits: 'latn' })).toBe(latn);
  expect(formatNumber(n, { digits: 'arab' })).toBe(arab);
  expect(formatNumber(n, { digits: 'arabext' })).toBe(arabext);
});

test.each([-1, 1.5, Number.NaN])('%d is no count', (n) => {
  expect(() => formatNumber(n, { digits: 'latn' })).toThrow(RangeError);
});
