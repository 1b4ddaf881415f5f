import { describe, expect, test } from 'vitest';
import {
  articleFile,
  authoritiesFile,
  authorityFile,
  editionFile,
  editionIn,
  isMedia,
  mediaFile,
  nameOfText,
  pagesFolder,
  readArticlePath,
  readPath,
  siteFile,
  volumeFolder,
  withoutEnding,
} from '../../src/newsroom/content-folder.ts';
import { sourceFiles, withoutComments } from '../source-files.ts';

const composed = 'ar/2015/مؤتمر.md'.normalize('NFC');

describe('a path says what a file of the content folder is', () => {
  test.each<[string, ReturnType<typeof readPath>]>([
    ['site.yaml', { kind: 'site' }],
    ['editions/ar.yaml', { kind: 'edition', id: 'ar' }],
    ['subjects/topics/elections.yaml', { kind: 'authority', folder: 'subjects/topics', id: 'elections' }],
    ['subjects/topics/more/vote.yaml', { kind: 'authority', folder: 'subjects/topics', id: 'vote' }],
    ['stories/vote.yaml', { kind: 'authority', folder: 'stories', id: 'vote' }],
    ['subjects/people.yaml', { kind: 'authorities', folder: 'subjects/people' }],
    ['stories.yaml', { kind: 'authorities', folder: 'stories' }],
    ['pages/ar/about.md', { kind: 'page', edition: 'ar', slug: 'about' }],
    ['media/2015/quay.jpg', { kind: 'media' }],
    ['media/2015/notes.md', { kind: 'media' }],
    ['ar/2015/vote.md', { kind: 'article', edition: 'ar', pathDate: { year: 2015 }, slug: 'vote' }],
    [
      'ar/2015/09/vote.md',
      { kind: 'article', edition: 'ar', pathDate: { year: 2015, month: 9 }, slug: 'vote' },
    ],
    [
      'ar/2015/09/15/vote/index.md',
      { kind: 'article', edition: 'ar', pathDate: { year: 2015, month: 9, day: 15 }, slug: 'vote' },
    ],
    ['ar/2015/09/quay.jpg', { kind: 'beside', edition: 'ar', year: 2015 }],
  ])('%s', (path, what) => {
    expect(readPath(path)).toEqual(what);
  });

  test.each([
    'site.yml',
    'README.md',
    'ar/vote.md',
    'ar/2015/vote.MD',
    'ar/2015/09/15/16/vote.md',
    'subjects/vote.yaml',
    'subjects/parties/vote.yaml',
    'subjects/topics/vote.yml',
    'stories/vote.md',
    'editions/more/ar.yaml',
    'pages/about.md',
    'pages/ar/more/about.md',
    'pages/2015/quay.jpg',
  ])('%s has no place', (path) => {
    expect(readPath(path)).toEqual({ kind: 'other' });
  });

  test('names are composed, as disks may not give them', () => {
    expect(readPath(composed.normalize('NFD'))).toEqual(readPath(composed));
  });
});

test('what is written to a path is read from it', () => {
  expect(readPath(siteFile)).toEqual({ kind: 'site' });
  expect(readPath(editionFile('ar'))).toEqual({ kind: 'edition', id: 'ar' });
  const folder = 'subjects/places';
  expect(readPath(authorityFile(folder, 'sana'))).toEqual({ kind: 'authority', folder, id: 'sana' });
  expect(readPath(authoritiesFile(folder))).toEqual({ kind: 'authorities', folder });
  expect(readPath(`${pagesFolder('ar')}about.md`)).toEqual({ kind: 'page', edition: 'ar', slug: 'about' });
  expect(readPath(mediaFile('quay.jpg'))).toEqual({ kind: 'media' });
  expect(mediaFile(mediaFile('quay.jpg'))).toBe('media/quay.jpg');
  const name = 'ar/2015/09/15/vote';
  expect(readArticlePath(articleFile(name))?.slug).toBe('vote');
  expect(withoutEnding(articleFile(name))).toBe(name);
  expect(withoutEnding(`${name}/index.md`)).toBe(name);
});

test.each([
  ['ar/2015/vote.md', 'ar'],
  ['pages/ar/about.md', 'ar'],
  ['editions/ar.yaml', 'ar'],
  ['subjects/ar/vote.yaml', ''],
  ['site.yaml', ''],
])('%s is of the edition “%s”', (path, edition) => {
  expect(editionIn(path)).toBe(edition);
});

test('pictures lie in media, or among the articles of a year', () => {
  const paths = ['media/a.jpg', 'ar/2015/a.jpg', 'ar/2015/a.md', 'ar/a.jpg', 'pages/2015/a.jpg', 'a.jpg'];
  expect(paths.filter(isMedia)).toEqual(['media/a.jpg', 'ar/2015/a.jpg']);
  expect(paths.map(volumeFolder)).toEqual([null, 'ar/2015/', 'ar/2015/', null, null, null]);
});

test('a text has its name wherever its repository keeps the content', () => {
  expect(nameOfText('newsroom/content/ar/2015/09/15/vote.md')).toBe('ar/2015/09/15/vote');
  expect(nameOfText('content/ar/2015/vote/index.md')).toBe('ar/2015/vote');
  expect(nameOfText('content/pages/ar/about.md')).toBe('ar/about');
  expect(nameOfText('content/README.md')).toBeNull();
});

test('the names of the layout stand in its file alone', () => {
  const layout =
    /'(?:site|stories)\.yaml'|(?:editions|subjects|stories|pages|media)\/(?:\$\{|\^|\(|')|\.(?:endsWith|replace)\(\/?'?\\?\.(?:md|yaml)\b/;
  // Messages tell people of it; a list of a story is named as its page's address.
  const others =
    /^src\/(?:newsroom\/content-folder|catalogue\/(?:problems\/messages\/.*|summaries\/pick))\.ts$/;
  const strays = sourceFiles(['src'], /\.tsx?$/)
    .filter(({ path }) => !others.test(path))
    .flatMap(({ path, code }) =>
      withoutComments(code)
        .split('\n')
        .filter((line) => layout.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(strays).toEqual([]);
});
