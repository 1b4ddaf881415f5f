import { describe, expect, test } from 'vitest';
import { problemsOf } from './problems-of.ts';

describe('lines that were meant for a list and run into one another are told of, with an item as it is written', () => {
  test.each([
    ['• بند\n• ثان', '1:1', '- بند'],
    ['نصّ قبلها:\n– بند\n– ثان', '2:1', '- بند'],
    ['-بند\n-ثان', '1:1', '- بند'],
    ['*بند\n*ثان', '1:1', '- بند'],
    ['(١) بند\n(٢) ثان', '1:1', '١. بند'],
    ['1/ بند\n2/ ثان', '1:1', '1. بند'],
    ['[1] بند\n[2] ثان', '1:1', '1. بند'],
    ['\u200f- بند\n\u200f- ثان', '1:1', '- بند'],
    ['\u200f1. بند\n\u200f2. ثان', '1:1', '1. بند'],
    ['> • بند\n> • ثان', '1:3', '- بند'],
    ['- بند\n  • آخر\n  • ثان', '2:3', '- آخر'],
  ])('%s', (markdown, place, meant) => {
    expect(problemsOf(markdown)).toEqual([`${place} almost-list ${meant}`]);
  });
});

describe('not told of', () => {
  test.each([
    '- بند\n- ثان',
    '• وحيد',
    '• بند\n\n• ثان',
    '\\- بند\n\\- ثان',
    '10:30 افتتاح\n11:30 ختام',
    '1/2 كوب\n2/3 كوب',
    '-5 درجات\n-6 درجات',
    '(1914) عام\n(1918) آخر',
    '**أ** بند\n**ب** ثان',
    'قال: – نعم\n– لا',
  ])('%s', (markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
  });
});
