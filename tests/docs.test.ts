import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../src/catalogue/schema/article.ts';
import { sourceFiles } from './source-files.ts';

const root = join(import.meta.dirname, '..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const readme = { path: 'README.md', code: readFileSync(join(root, 'README.md'), 'utf8') };
const documents = [readme, ...sourceFiles(['docs', '.github'], /\.md$/)].map(({ path, code }) => ({
  path,
  code,
  ...partsOf(code),
}));

/** What a document leads to, what can lead into it, and what it has between backticks. */
function partsOf(text: string) {
  const links: string[] = [];
  const titles: string[] = [];
  const codes: string[] = [];
  visit(fromMarkdown(text), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
    if (node.type === 'inlineCode') codes.push(node.value);
    if (node.type === 'html')
      links.push(...[...node.value.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, url = '']) => url));
    if (node.type !== 'heading') return;
    let title = '';
    visit(node, (part) => {
      if ('value' in part) title += part.value;
    });
    titles.push(title);
  });
  return { links, codes, anchors: anchorsOf(titles) };
}

/** The names that GitHub gives to headings: a later one of the same words has a number behind it. */
function anchorsOf(titles: readonly string[]): Set<string> {
  const names = titles.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(
    names.map((name, place) => {
      const before = names.slice(0, place).filter((other) => other === name).length;
      return before === 0 ? name : `${name}-${before}`;
    }),
  );
}

test('headings have the names that GitHub gives them', () => {
  expect([
    ...anchorsOf(['A build, step by step', '`--output` refuses', 'كيف تكتب؟', 'Tests', 'Tests']),
  ]).toEqual(['a-build-step-by-step', '--output-refuses', 'كيف-تكتب', 'tests', 'tests-1']);
});

test('the README is read in five minutes', () => {
  expect(readme.code.split('\n').length).toBeLessThan(100);
});

describe.each(documents)('$path', ({ path, code, links, codes }) => {
  test('leads to files and headings that are there', () => {
    const own = links.filter((link) => !/^[a-z]+:/.test(link));
    const astray = own.filter((link) => {
      const [file = '', anchor] = decodeURI(link).split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !documents.find((each) => each.path === target)?.anchors.has(anchor);
    });
    expect(astray).toEqual([]);
  });

  test('names commands that package.json has', () => {
    const named = [...code.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('shows articles whose front matter can be read', () => {
    const written = [...code.matchAll(/^```(?:md|yaml)\n---\n(.*?)^---$/gms)].map(([, yaml = '']) =>
      parse(yaml),
    );
    expect(written.map((each) => articleSchema.safeParse(each).error?.issues).filter(Boolean)).toEqual([]);
  });

  test('names folders and files of the program that are there', () => {
    const named = codes.filter((name) => /^(?:src|layouts|tests|docs|\.github)\/[\w./-]*$/.test(name));
    const isThere = (name: string) =>
      existsSync(join(root, name)) && (!name.endsWith('/') || statSync(join(root, name)).isDirectory());
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});

test('the documents lead to one another at all', () => {
  expect(documents.length).toBeGreaterThan(7);
  expect(documents.flatMap(({ links }) => links).length).toBeGreaterThan(40);
  expect(documents.flatMap(({ codes }) => codes).length).toBeGreaterThan(200);
});
