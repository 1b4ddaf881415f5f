import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/catalogue/articles/record.ts';
import { contexts } from '../../src/catalogue/summaries/context.ts';
import { openContext } from '../../src/catalogue/summaries/open-context.ts';
import { picker } from '../../src/catalogue/summaries/pick.ts';
import { publishedOf, summarise } from '../../src/catalogue/summaries/summary.ts';
import type { KnownVolume } from '../../src/catalogue/summaries/volumes.ts';
import { bindVolumes } from '../../src/catalogue/summaries/volumes.ts';
import { articleAddress, articleKey } from '../../src/newsroom/address.ts';
import { fingerprintOf } from '../../src/newsroom/fingerprint.ts';
import type { EditionId, StoryId, SubjectId, VolumeId } from '../../src/newsroom/names.ts';
import type { Subject } from '../../src/newsroom/subject.ts';
import { pagesOfVolume, spanningPages } from '../../src/views/all-pages.ts';
import type { WholeContent } from '../../src/views/content.ts';
import { openVolume } from '../../src/views/open-volume.ts';
import { first, now } from '../site.ts';
import { contentOf } from './content.ts';

const edition = 'ar' as EditionId;
const firstYear = 1976;
const years = Array.from({ length: 50 }, (_, index) => firstYear + index);
const perYear = 2000;
const idOf = (year: number) => `${edition}/${year}` as VolumeId;

const sample = contentOf();
const model = modelRecord();

function modelRecord(): ArticleRecord {
  const [found] = [...sample.records.values()].flat();
  if (!found) throw new Error(`The smallest site has no ${first}`);
  return found;
}

const named = (kind: Subject['kind'], count: number): Map<SubjectId, Subject> =>
  new Map(
    Array.from({ length: count }, (_, index) => {
      const id = `${kind}-${index}` as SubjectId;
      const name = new Map([[edition, `${kind} ${index}`]]);
      return [id, { kind, id, name, description: null, spellings: new Map(), wikidata: null }];
    }),
  );
const subjects = { topics: named('topics', 60), places: named('places', 200), people: named('people', 2000) };
const story = 'story' as StoryId;
const stories = new Map([[story, { id: story, name: new Map([[edition, 'A story']]), summary: null }]]);

/** The record of an article; `serial` decides its subjects. */
function record(year: number, serial: number, at: Date, slug: string): ArticleRecord {
  const date = { year, month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  const pick = (kind: keyof typeof subjects, step: number) =>
    `${kind}-${(serial * step) % subjects[kind].size}` as SubjectId;
  return {
    ...model,
    file: `${articleKey(edition, date, slug)}.md`,
    article: {
      ...model.article,
      key: articleKey(edition, date, slug),
      address: articleAddress(edition, date, slug),
      slug,
      headline: `Headline ${serial}`,
      published: {
        date,
        clock: null,
        iso: at.toISOString().slice(0, 10),
        instant: at.getTime() + (serial % 1000),
      },
      topics: [pick('topics', 1), pick('topics', 7)],
      places: [pick('places', 3)],
      people: [pick('people', 11), pick('people', 13)],
      byline: [{ person: pick('people', 17) }],
      dateline: pick('places', 5),
      story: serial % 400 === 0 ? story : null,
    },
  };
}

const recordsOf = (year: number): ArticleRecord[] =>
  Array.from({ length: perYear }, (_, index) => {
    const at = new Date(Date.UTC(year, 0, 1 + Math.floor((index * 365) / perYear)));
    return record(year, (year - firstYear) * perYear + index, at, `slug-${index}`);
  });

type Archive = ReadonlyMap<VolumeId, readonly ArticleRecord[]>;
const archive: Archive = new Map(years.map((year) => [idOf(year), recordsOf(year)]));
const summaries = new Map([...archive].map(([id, records]) => [id, summarise(records, now, subjects)]));

/** The pages of a site as fingerprints of their views: of the volumes that `isAsked` names, and those that span them. */
function pagesOf(
  records: Archive,
  sums: typeof summaries,
  isAsked: (id: VolumeId, context: string) => boolean,
) {
  const pickers = new Map<VolumeId, ReturnType<typeof picker>>();
  const pickerOf = (id: VolumeId) => {
    const known = pickers.get(id) ?? picker(publishedOf(records.get(id) ?? [], now));
    pickers.set(id, known);
    return known;
  };
  const volumes = bindVolumes([edition], sums);
  const catalogue = { ...sample.catalogue, subjects, stories, volumes };
  const content: WholeContent = {
    assets: sample.assets,
    catalogue: { ...catalogue, articlesOf: (id, list) => pickerOf(id)(list) },
  };
  const contextOf = contexts(volumes);
  const fingerprints = new Map<string, string>();
  const known: KnownVolume[] = volumes.get(edition)?.slice() ?? [];
  for (const volume of known) {
    const context = contextOf(volume);
    if (!isAsked(volume.id, fingerprintOf(context))) continue;
    const theirs = sample.catalogue.editions.get(edition);
    if (!theirs) throw new Error(`There is no edition ${edition}`);
    const articles = publishedOf(records.get(volume.id) ?? [], now);
    const open = openVolume(
      theirs,
      { edition, year: volume.year, articles },
      openContext(context, content.catalogue.articlesOf),
    );
    for (const { address, view } of pagesOfVolume(content, open))
      fingerprints.set(address, fingerprintOf(view));
  }
  const spanning = new Map(
    spanningPages(content).map((page) => [page.address as string, fingerprintOf(page.from ?? null)]),
  );
  return { fingerprints, spanning };
}

const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...after]
    .filter(([address, fingerprint]) => before.get(address) !== fingerprint)
    .map(([address]) => address);

test.each([
  ['on the newest day', 2025, new Date(Date.UTC(2025, 11, 31))],
  ['on a day that had none, in the midst of the archive', 2001, new Date(Date.UTC(2001, 11, 31))],
  ['on a day in the midst of the archive', 1990, new Date(Date.UTC(1990, 5, 15))],
])(
  'one article more among 100,000, %s, changes at most 60 pages',
  (_, year, at) => {
    const added = record(year, 1_000_000, at, 'one-more');
    const more: Archive = new Map([...archive, [idOf(year), [...(archive.get(idOf(year)) ?? []), added]]]);
    const sums = new Map([...summaries, [idOf(year), summarise(more.get(idOf(year)) ?? [], now, subjects)]]);
    const contextsBefore = new Map<VolumeId, string>();
    pagesOf(archive, summaries, (id, context) => {
      contextsBefore.set(id, context);
      return false;
    });
    const asked = new Set<VolumeId>();
    const after = pagesOf(more, sums, (id, context) => {
      const isStale = id === idOf(year) || contextsBefore.get(id) !== context;
      if (isStale) asked.add(id);
      return isStale;
    });
    const before = pagesOf(archive, summaries, (id) => asked.has(id));
    const changed = [
      ...differing(before.fingerprints, after.fingerprints),
      ...differing(before.spanning, after.spanning),
    ];
    expect(changed).toContain(added.article.address);
    expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(60);
    // Nor are more than a few volumes opened for it.
    expect(asked.size).toBeLessThanOrEqual(4);
  },
  120_000,
);
