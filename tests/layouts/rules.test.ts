import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const layouts = 'layouts';
const files = readdirSync(layouts, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx|css)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({ file, text: readFileSync(join(layouts, file), 'utf8') }));
const styles = files
  .filter(({ file }) => file.endsWith('.css'))
  .map(({ file, text }) => ({ file, text: text.replace(/\/\*[\s\S]*?\*\//g, '') }));

/** Each place of the style sheets where the pattern stands, as `file: text`. */
const places = (pattern: RegExp) =>
  styles.flatMap(({ file, text }) => (text.match(pattern) ?? []).map((found) => `${file}: ${found.trim()}`));

test('only texts made safe before, and data for scripts, go into a page unescaped', () => {
  const unescaped = files.filter(({ text }) => text.includes('dangerouslySetInnerHTML'));
  expect(unescaped.map(({ file }) => file).sort()).toEqual(['parts/body.tsx', 'parts/data-script.tsx']);
});

test('one style sheet serves both directions: no property or value names a side', () => {
  const sides = /^\s*[\w-]*\b(?:left|right)\b[\w-]*\s*:|:\s*(?:left|right)\s*;/gm;
  expect(places(sides)).toEqual([]);
});

test('nothing that a reader sees is parted by a typed dot, which beside Arabic-Indic digits is read as ٠', () => {
  const search = 'src/search/page';
  const scripts = readdirSync(search).map((file) => ({
    file,
    text: readFileSync(join(search, file), 'utf8'),
  }));
  const typed = [...files, ...scripts].filter(({ text }) => /[·•∙・]|\\u00b7|&middot;/i.test(text));
  expect(typed.map(({ file }) => file)).toEqual([]);
});

test('Arabic is never spaced out, slanted or broken within a word, and its first letter is left alone', () => {
  expect(places(/letter-spacing[^;]*|italic|oblique|::first-letter|break-all|hyphens[^;]*/g)).toEqual([]);
});

test('brackets and digits belong to the Latin face, which draws them as the direction wants', () => {
  const arabicFaces = styles
    .flatMap(({ text }) => text.match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .filter((face) => /arabic-arabic|text-arabic/.test(face));
  expect(arabicFaces.length).toBeGreaterThan(1);
  for (const face of arabicFaces) expect(face).not.toMatch(/U\+(?:0|2[0-9A-F]|3[0-9A-F]|5[0-9A-F])\b/);
});

test('every style sheet is part of the one that is shipped', () => {
  const main = styles.find(({ file }) => file.endsWith('/style.css'))?.text ?? '';
  const others = styles.map(({ file }) => file.replace('styles/', '')).filter((file) => file !== 'style.css');
  expect(others.filter((file) => !main.includes(`./${file}`))).toEqual([]);
});
