import { expect, test } from 'vitest';
import { tokenSheet } from '../../src/press/media/stage-assets.ts';

const css = (tokens: Parameters<typeof tokenSheet>[0]) => tokenSheet(tokens)?.bytes.toString();

test('the colours of the newsroom come as declarations, each for its colour scheme alone', () => {
  expect(css({ light: { accent: '#8a1f17', paper: 'white' }, dark: { accent: 'red' } })).toBe(
    '@media not all and (prefers-color-scheme:dark){:root{--accent:#8a1f17;--paper:white}}' +
      '@media (prefers-color-scheme:dark){:root{--accent:red}}',
  );
});

test('a newsroom without colours of its own has no such style sheet', () => {
  expect(tokenSheet({ light: {}, dark: {} })).toBeNull();
});

test('other colours have another name', () => {
  const [red, blue] = ['red', 'blue'].map((accent) => tokenSheet({ light: { accent }, dark: {} })?.address);
  expect(red).toMatch(/^\/assets\/tokens-[\w-]+\.css$/);
  expect(blue).not.toBe(red);
});
