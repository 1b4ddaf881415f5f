import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../src/catalogue/articles/read-article.ts';
import { readVolume } from '../../src/catalogue/articles/read-volume.ts';
import type { ArticleRecord } from '../../src/catalogue/articles/record.ts';
import { noTextCache } from '../../src/catalogue/articles/texts.ts';
import { takeCensus } from '../../src/catalogue/files/census.ts';
import { listFolder } from '../../src/catalogue/files/files.ts';
import { pictureFinder } from '../../src/catalogue/files/pictures.ts';
import { readReference } from '../../src/catalogue/settings/reference.ts';
import { divideFiles } from '../../src/catalogue/summaries/volumes.ts';
import type { VolumeId } from '../../src/newsroom/names.ts';
import { photograph } from '../photograph.ts';
import { article, first, png, writeSite } from '../site.ts';

/** A content folder as it stands now: the volume `ar/2015`, and what it is read with. */
function open(root: string) {
  const census = takeCensus(root, listFolder(root).files);
  const names = [...census.keys()];
  const find = pictureFinder(root, names);
  const { value: reference } = readReference(root, names, find);
  if (!reference) throw new Error('The site cannot be read');
  const desk = openDesk(root, census, reference, find, noTextCache);
  const files = divideFiles(census).volumes.get('ar/2015' as VolumeId) ?? new Map<string, string>();
  return { files, read: (earlier: readonly ArticleRecord[] = []) => readVolume(files, earlier, desk) };
}

const second = 'ar/2015/09/16/second.md';
const changes = {
  [first]: article({ image: '{ file: a.png, alt: A }' }, '[A report](/media/a.pdf)\n'),
  [second]: article({ published: '2015-09-16', topics: '[elections]' }),
  'media/a.png': png,
  'media/a.pdf': '%PDF',
};

test('an unchanged file is not read again: its record stays though the file cannot be read', () => {
  const root = writeSite(changes);
  const { read } = open(root);
  const { records } = read();
  expect(records.map(({ file }) => file)).toEqual([first, second]);
  for (const file of [first, second]) rmSync(join(root, file));
  const again = read(records);
  expect(again.problems).toEqual([]);
  expect(again.records[0]).toBe(records[0]);
  expect(again.records[1]).toBe(records[1]);
  expect(read().problems).toMatchObject([{ rule: 'unreadable-file' }, { rule: 'unreadable-file' }]);
});

test('a changed file alone is read again', () => {
  const root = writeSite(changes);
  const { records } = open(root).read();
  writeFileSync(join(root, second), article({ published: '2015-09-16', headline: 'Another' }));
  const { read } = open(root);
  const again = read(records).records;
  expect(again[0]).toBe(records[0]);
  expect(again[1]?.article.headline).toBe('Another');
});

test('a file more has a record, and a file that is gone none', () => {
  const root = writeSite(changes);
  const { records } = open(root).read();
  rmSync(join(root, first));
  writeFileSync(join(root, 'ar/2015/09/16/third.md'), article({ published: '2015-09-16' }));
  expect(
    open(root)
      .read(records)
      .records.map(({ file }) => file),
  ).toEqual([second, 'ar/2015/09/16/third.md']);
});

test('what a text names of media is part of it: another picture, or another file, has it read again', async () => {
  const root = writeSite(changes);
  const { records } = open(root).read();
  writeFileSync(join(root, 'media/a.png'), await photograph({ width: 40, height: 30 }));
  const withPicture = open(root).read(records).records;
  expect(withPicture[0]?.article.image?.found).toMatchObject({ width: 40, height: 30 });
  expect(withPicture[1]).toBe(records[1]);
  writeFileSync(join(root, 'media/a.pdf'), '%PDF-1.7');
  const withReport = open(root).read(withPicture).records;
  expect(withReport[0]).not.toBe(withPicture[0]);
  expect(withReport[0]?.article).toEqual(withPicture[0]?.article);
});

test('a picture that is gone is told of with its place, though the text is as it was', () => {
  const root = writeSite(changes);
  const { records } = open(root).read();
  rmSync(join(root, 'media/a.png'));
  expect(open(root).read(records).problems).toMatchObject([
    { rule: 'missing-picture', file: first, line: 6, column: 16 },
  ]);
});

test.each([
  ['a topic', 'subjects/topics/elections.yaml', { topics: '[elections]' }, 'unknown-subject', 10],
  ['a story', 'stories/vote.yaml', { story: 'vote' }, 'unknown-story', 8],
  ['a place of filing', 'subjects/places/beirut.yaml', { dateline: 'beirut' }, 'unknown-subject', 11],
  ['who wrote it', 'subjects/people/writer.yaml', { byline: '[writer]' }, 'unknown-subject', 10],
])(
  '%s that is gone is told of with its place, though the article is as it was',
  (_, gone, keys, rule, column) => {
    const root = writeSite({ [first]: article(keys) });
    const { records, problems } = open(root).read();
    expect(problems).toEqual([]);
    rmSync(join(root, gone));
    expect(open(root).read(records).problems).toMatchObject([{ rule, file: first, line: 6, column }]);
  },
);

test('a warning is told again as long as its file is as it was', () => {
  const root = writeSite({ [first]: article({ image: '{ file: "https://other.example/a.png", alt: A }' }) });
  const { read } = open(root);
  const { records, problems } = read();
  expect(problems).toMatchObject([{ level: 'warning', rule: 'foreign-picture', line: 6 }]);
  const again = read(records);
  expect(again.records[0]).toBe(records[0]);
  expect(again.problems).toEqual(problems);
});
