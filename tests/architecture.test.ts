import { describe, expect, test } from 'vitest';
import { findCircle } from './circles.ts';
import { type Import, importsOf, sourceFiles, withoutComments } from './source-files.ts';

const code = sourceFiles(['src', 'layouts'], /\.tsx?$/);
const styles = sourceFiles(['layouts'], /\.css$/);
const imports = code.flatMap(importsOf);

/** The room that a file is in: the folder under `src`, or the layouts. */
const roomOf = (path: string) => (path.startsWith('src/') ? (path.split('/')[1] ?? '') : 'layouts');

/** Whom each room may import, types included. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  language: [],
  newsroom: ['language'],
  markdown: ['newsroom', 'language'],
  copydesk: ['markdown', 'language'],
  catalogue: ['copydesk', 'markdown', 'newsroom', 'language'],
  views: ['catalogue', 'newsroom', 'language'],
  layouts: ['language'],
  search: ['catalogue', 'language'],
  pages: ['views', 'layouts', 'newsroom'],
  eleventy: ['pages', 'views', 'newsroom'],
  press: ['catalogue', 'views', 'search', 'eleventy', 'newsroom', 'language'],
  cli: ['press', 'catalogue', 'copydesk', 'markdown', 'newsroom', 'language'],
};

/** What a file may import beyond what its room may. */
function isExcepted({ from, to, typeOnly }: Import): boolean {
  // Layouts are functions of views; they share the names of elements with the search, and the policy with hosts.
  if (roomOf(from) === 'layouts')
    return (
      ['src/search/settings.ts', 'src/newsroom/policy.ts'].includes(to) ||
      (typeOnly && ['views', 'newsroom'].includes(roomOf(to)))
    );
  // Its table of contents.
  if (roomOf(from) === 'eleventy' && to === '.eleventy.ts') return true;
  // Set texts reach the build from the catalogue, which makes them; what it keeps them with names their type.
  return roomOf(from) === 'press' && typeOnly && to === 'src/markdown/set-text.ts';
}

const groupsOf = (edges: readonly Import[], nameOf: (path: string) => string) => {
  const groups = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    const others = groups.get(nameOf(from)) ?? new Set();
    if (nameOf(from) !== nameOf(to)) groups.set(nameOf(from), others.add(nameOf(to)));
  }
  return groups;
};

test('imports are found at all, those of types apart', () => {
  const file = {
    path: 'src/a/b.ts',
    code: "import { type A,\n  type B } from './c.ts';\nimport { D, type E } from '../d/e.ts';\nimport type F from './f.ts';\nexport * from './g.ts';\nconst h = await import('./h.ts');\nimport './i.ts';\nimport { z } from 'zod';\n",
  };
  expect(importsOf(file).map(({ to, typeOnly }) => `${to}${typeOnly ? ' type' : ''}`)).toEqual([
    'src/a/c.ts type',
    'src/d/e.ts',
    'src/a/f.ts type',
    'src/a/g.ts',
    'src/a/h.ts',
    'src/a/i.ts',
  ]);
  expect(imports.length).toBeGreaterThan(400);
});

describe('a room imports only those that it may', () => {
  const rooms = [...new Set(code.map(({ path }) => roomOf(path)))];
  test.each(rooms)('%s', (room) => {
    const strays = imports.filter(
      (each) =>
        roomOf(each.from) === room &&
        roomOf(each.to) !== room &&
        !mayImport[room]?.includes(roomOf(each.to)) &&
        !isExcepted(each),
    );
    expect(strays).toEqual([]);
  });
});

describe('nothing goes round in a circle', () => {
  test('the finder finds one', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['b']],
    ]);
    expect(findCircle(edges)).toEqual(['b', 'd', 'b']);
    expect(
      findCircle(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
        ]),
      ),
    ).toBeNull();
  });

  test('no room imports itself by way of others, types included', () => {
    expect(findCircle(groupsOf(imports, roomOf))).toBeNull();
  });

  test('no file imports itself by way of others, types included', () => {
    expect(findCircle(groupsOf(imports, (path) => path))).toBeNull();
  });
});

test('the engine of the search knows nothing of the page that asks it', () => {
  const within = (room: string) => (path: string) => path.startsWith(`src/search/${room}/`);
  const strays = imports.filter(({ from, to }) => within('engine')(from) && within('page')(to));
  expect(strays).toEqual([]);
});

test('a page takes HTML as it is in two parts alone: the body, and data for machines', () => {
  const raw = code.filter((file) => withoutComments(file.code).includes('dangerouslySetInnerHTML'));
  expect(raw.map(({ path }) => path)).toEqual(['layouts/parts/body.tsx', 'layouts/parts/data-script.tsx']);
});

test('no file is a barrel', () => {
  expect(code.filter(({ path }) => /\/index\.tsx?$/.test(path))).toEqual([]);
});

test('every import of a file of ours names its ending', () => {
  expect(imports.filter(({ to }) => !/\.tsx?$/.test(to))).toEqual([]);
});

describe('direction is decided once, on <html>', () => {
  const sides = /\b(?:left|right)\b/i;
  const sideNames =
    /\b(?:left|right)\b["']?\s*:|[a-z](?:Left|Right)(?![a-z])|\b(?:left|right)[A-Z]|-(?:left|right)\b/;

  test('no style sheet knows a side', () => {
    const physical = styles.flatMap((file) =>
      withoutComments(file.code)
        .split('\n')
        // Gradients have no logical directions (CSS Images 3), so one token turns them.
        .filter((line) => sides.test(line) && !/^\s*--end: (?:left|right);$/.test(line))
        .map((line) => `${file.path}: ${line.trim()}`),
    );
    expect(physical).toEqual([]);
  });

  test('no name and no inline style in the code knows a side', () => {
    const physical = code.flatMap((file) =>
      withoutComments(file.code)
        .split('\n')
        .filter((line) => sideNames.test(line))
        .map((line) => `${file.path}: ${line.trim()}`),
    );
    expect(physical).toEqual([]);
  });
});
