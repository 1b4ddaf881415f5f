import { expect, test } from 'vitest';
import { searchExamples } from '../../src/views/search-examples.ts';

test('the examples of the help are words of the newest headlines', () => {
  expect(searchExamples(['افتتاح المتحف المصري قرب الجيزة', 'مسبار يهبط على القمر'])).toEqual({
    phrase: '"افتتاح المتحف"',
    without: 'افتتاح -مسبار',
    forms: 'المتحف',
  });
});

test('a phrase is of words that nothing parts, and a word to leave out is none of the newest', () => {
  expect(searchExamples(['Voyager, launched, leaves', 'Voyager leaves Earth'])).toEqual({
    phrase: null,
    without: 'leaves -Earth',
    forms: 'leaves',
  });
});

test('headlines without telling words give no examples', () => {
  expect(searchExamples(['1984'])).toEqual({ phrase: null, without: null, forms: null });
  expect(searchExamples([])).toEqual({ phrase: null, without: null, forms: null });
});
