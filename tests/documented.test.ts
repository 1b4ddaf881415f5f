import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../src/catalogue/schema/article.ts';
import { standingPageSchema, storySchema, subjectSchema } from '../src/catalogue/schema/authority.ts';
import { editionSchema } from '../src/catalogue/schema/edition.ts';
import { siteSchema } from '../src/catalogue/schema/site.ts';
import { copyRules } from '../src/copydesk/rules.ts';
import { newsBlocksWith } from '../src/markdown/blocks/kinds.ts';
import { hostLimits } from '../src/newsroom/hosts.ts';
import { sourceFiles } from './source-files.ts';

const root = join(import.meta.dirname, '..');

/** A document, of one file or of several, and all that it has as code. */
function read(...files: readonly string[]) {
  const text = files.map((file) => readFileSync(join(root, 'docs', file), 'utf8')).join('\n');
  return { text, codes: codesOf(text) };
}

function codesOf(text: string): string[] {
  const codes: string[] = [];
  visit(fromMarkdown(text), (node) => {
    if (node.type === 'inlineCode' || node.type === 'code') codes.push(node.value);
  });
  return codes;
}

const writing = read('writing.md');
const settings = read('settings.md');
const hosting = read('hosting.md');
const copyChecks = read('copy-checks.md');
const arabicGuide = read('ar/README.md', 'ar/checks.md');

/** Whether a document has a word as code, alone or with others, and not as a part of another. */
const names = ({ codes }: { codes: readonly string[] }, word: string) => {
  const apart = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'u');
  return codes.some((code) => apart.test(code));
};

test('a word is named as code, and not as a part of another', () => {
  const document = {
    codes: codesOf('mark\n\n```yaml\nname: a\n```\n\n`alt: ""` and `heat-1` or `::صورة{ملف=a}`'),
  };
  expect(['name', 'alt', 'heat-1', 'صورة', 'ملف'].filter((word) => !names(document, word))).toEqual([]);
  expect(['mark', 'heat', 'and', 'or', 'صور'].filter((word) => names(document, word))).toEqual([]);
});

describe('what people may write is documented', () => {
  const keysOf = (...schemas: readonly { shape: object }[]) => [
    ...new Set(schemas.flatMap(({ shape }) => Object.keys(shape))),
  ];

  test.each(keysOf(articleSchema))('%s, in front matter, and in Arabic', (key) => {
    expect(names(writing, key)).toBe(true);
    expect(names(arabicGuide, key)).toBe(true);
  });

  test.each(keysOf(siteSchema, editionSchema, subjectSchema, storySchema, standingPageSchema))(
    '%s, among the settings',
    (key) => {
      expect(names(settings, key)).toBe(true);
    },
  );

  test.each(Object.keys(hostLimits))('the host %s', (host) => {
    expect(names(settings, host)).toBe(true);
    expect(names(hosting, host)).toBe(true);
  });

  test.each(newsBlocksWith({ editorsNote: '' }))('the block $names', ({ names: ofBlock, attributes }) => {
    const words = [...ofBlock, ...Object.entries(attributes).flat()];
    expect(words.filter((word) => !names(writing, word))).toEqual([]);
    // An Arabic newsroom writes the Arabic ones.
    const inArabic = words.filter((word) => /\p{Script=Arabic}/u.test(word));
    expect(inArabic.filter((word) => !names(arabicGuide, word))).toEqual([]);
  });

  test.each(Object.entries(copyRules))('the copy check %s, its level and its editions', (name, rule) => {
    const row = copyChecks.text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
    const [, , level, editions] = row.split('|').map((cell) => cell.trim());
    expect({ level, editions }).toEqual({
      level: rule.level,
      editions: rule.languages === 'all' ? 'all' : rule.languages.join(', '),
    });
    expect(names(arabicGuide, name)).toBe(true);
  });
});

test('what is told of a problem names documents that are there', () => {
  const named = sourceFiles(['src'], /\.ts$/)
    .filter(({ path }) => path.includes('/messages/'))
    .flatMap(({ code }) => [...code.matchAll(/docs\/[\w/.-]*\w/g)].map(([path]) => path));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
