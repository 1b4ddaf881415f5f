import { expect, test } from 'vitest';
import { articleList, newestList, type PickedList, storyList } from '../../src/catalogue/summaries/pick.ts';
import type { ArticlesOf } from '../../src/catalogue/summaries/volumes.ts';
import type { ArticleKey } from '../../src/newsroom/address.ts';
import { sectionList, subjectList } from '../../src/newsroom/list-id.ts';
import type { SectionId, StoryId, SubjectId, VolumeId } from '../../src/newsroom/names.ts';
import { gather } from '../../src/press/stages/gather.ts';
import { article, catalogueOf, now } from '../site.ts';

const volume = (id: string) => id as VolumeId;
const topic = { topics: '[elections]' };
const { records } = catalogueOf({
  'ar/2015/09/15/first.md': null,
  'ar/2014/01/01/old.md': article(
    { headline: 'old', published: '2014-01-01', story: 'vote', ...topic },
    'One.\n',
  ),
  'ar/2015/01/01/a.md': article({ headline: 'a', published: '2015-01-01', ...topic }, 'Two.\n'),
  'ar/2015/02/01/b.md': article({ headline: 'b', published: '2015-02-01' }, 'Three.\n'),
  'ar/2015/03/01/draft.md': article({ published: '2015-03-01', draft: 'true', ...topic }, 'Four.\n'),
});

const elections = subjectList('topics', 'elections' as SubjectId);

/** Gathers what `ask` asks for, and tells which volumes were opened. */
function gathered(ask: (articlesOf: ArticlesOf) => void) {
  const opened: string[] = [];
  const recordsOf = (id: VolumeId, which: 'records' | 'storied') => {
    opened.push(which === 'storied' ? `${id}, stories alone` : id);
    const all = records.get(id) ?? [];
    return which === 'storied' ? all.filter(({ article }) => article.story !== null) : all;
  };
  const { articlesOf, recordOf } = gather(ask, recordsOf, now);
  const headlines = (id: string, list: PickedList) =>
    articlesOf(volume(id), list).map(({ headline }) => headline);
  return { opened, headlines, recordOf };
}

test('what was asked for is there, newest first, and nothing that nobody may see', () => {
  const { headlines } = gathered((articlesOf) => {
    articlesOf(volume('ar/2015'), newestList);
    articlesOf(volume('ar/2015'), elections);
    articlesOf(volume('ar/2014'), articleList('ar/2014/01/01/old' as ArticleKey));
  });
  expect(headlines('ar/2015', newestList)).toEqual(['b', 'a']);
  expect(headlines('ar/2015', elections)).toEqual(['a']);
  expect(headlines('ar/2014', articleList('ar/2014/01/01/old' as ArticleKey))).toEqual(['old']);
});

test('a volume is opened once, however much is asked of it, and not at all where nothing is', () => {
  const { opened } = gathered((articlesOf) => {
    for (const list of [newestList, elections, sectionList('world' as SectionId), newestList])
      articlesOf(volume('ar/2015'), list);
  });
  expect(opened).toEqual(['ar/2015']);
  expect(gathered(() => {}).opened).toEqual([]);
});

test('of a volume of which only a story is wanted, the records in stories alone are read', () => {
  const { opened, headlines } = gathered((articlesOf) => {
    articlesOf(volume('ar/2014'), storyList('vote' as StoryId));
    articlesOf(volume('ar/2015'), storyList('vote' as StoryId));
    articlesOf(volume('ar/2015'), newestList);
  });
  expect(opened).toEqual(['ar/2014, stories alone', 'ar/2015']);
  expect(headlines('ar/2014', storyList('vote' as StoryId))).toEqual(['old']);
  expect(headlines('ar/2015', storyList('vote' as StoryId))).toEqual([]);
});

test('no more is kept than what was asked for', () => {
  const { headlines } = gathered((articlesOf) => {
    articlesOf(volume('ar/2015'), elections);
  });
  expect(headlines('ar/2015', newestList)).toEqual([]);
  expect(headlines('ar/2014', newestList)).toEqual([]);
});

test('the record of what was gathered is found by its text, and no other', () => {
  const { recordOf } = gathered((articlesOf) => {
    articlesOf(volume('ar/2015'), elections);
  });
  const found = [...records.values()].flat().filter(({ article: { text } }) => recordOf(text) !== undefined);
  expect(found.map(({ article: { slug } }) => slug)).toEqual(['a']);
  for (const record of found) expect(recordOf(record.article.text)).toBe(record);
});

test('while it learns what is wanted, every volume seems empty', () => {
  const seen: number[] = [];
  gathered((articlesOf) => {
    seen.push(articlesOf(volume('ar/2015'), newestList).length);
  });
  expect(seen).toEqual([0]);
});
