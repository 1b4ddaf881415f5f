import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../../src/catalogue/articles/record.ts';
import { summarise } from '../../../src/catalogue/summaries/summary.ts';
import type { Address } from '../../../src/newsroom/address.ts';
import type { VolumeId } from '../../../src/newsroom/names.ts';
import { emptyLedger, type Ledger, type PrintedPage } from '../../../src/press/ledger/ledger.ts';
import { type LedgerStore, openLedger as open } from '../../../src/press/ledger/store.ts';
import { freshFolder } from '../../fresh-folder.ts';
import { article, type Changes, catalogueOf, now, png } from '../../site.ts';

/** A site whose articles have everything that an article can have. */
const site: Changes = {
  'ar/2015/09/15/first.md': article(
    {
      kicker: 'A kicker',
      published: '2015-09-15T10:00+03:00',
      updated: '2015-09-16',
      hijri: '1436-12-01',
      byline: '[writer, { agency: afp }]',
      dateline: 'beirut',
      topics: '[elections]',
      places: '[beirut]',
      people: '[writer]',
      story: 'vote',
      image: '{ file: a.png, alt: A, caption: B, credit: C }',
      translationOf: 'en/2015/09/15/second',
      sources: '[{ title: A, publisher: B, date: 2015-09, url: "https://other.example/" }, { title: C }]',
      rights: '{ holder: AFP, licence: CC BY 4.0, url: "https://other.example/" }',
      corrections: '[{ date: 2015-09-17, text: A correction. }]',
      aliases: '[/old/, /older.html]',
      embargo: '2016-01-01T08:00+03:00',
    },
    '[A report](/media/a.pdf)\n',
  ),
  'ar/2015/09/month.md': article({
    published: '2015-09',
    rights: 'unknown',
    draft: 'true',
    image: '{ file: "https://other.example/a.png", alt: A }',
  }),
  'ar/2015/year.md': article({ published: '2015', image: '{ file: a.png, alt: "" }' }),
  'en/2015/09/15/second.md': article(),
  'media/a.png': png,
  'media/a.pdf': '%PDF',
};
const { records: all, catalogue } = catalogueOf(site);
const records = all.get('ar/2015' as VolumeId) ?? [];
const summary = summarise(records, now, catalogue.subjects);

const page: PrintedPage = {
  kind: 'article',
  address: '/ar/2015/09/15/خبر/' as Address,
  view: 'view',
  output: 'output',
  printed: now,
  because: { reason: 'article', files: ['ar/2015/09/15/خبر.md'] },
};

const openLedger = (folder: string, damaged: string[] = []) => open(folder, (file) => damaged.push(file));

/** A ledger of one volume, with its records and pages kept. */
function ledgerOf(store: LedgerStore, kept: readonly ArticleRecord[] = records): Ledger {
  const parts = {
    records: store.writeRecords(kept),
    storied: store.writeRecords(kept.slice(0, 1)),
    pages: store.writePages([page]),
  };
  const entry = {
    inputs: 'inputs',
    context: 'context',
    summary,
    ...parts,
    count: 1,
    bytes: 9,
    outputs: 'outputs',
  };
  return { ...emptyLedger, program: 'program', next: now, volumes: { 'ar/2015': entry } };
}

test('records come back exactly as they were', () => {
  const store = openLedger(freshFolder());
  expect(records).toHaveLength(3);
  expect(records.some(({ warnings }) => warnings.length > 0)).toBe(true);
  expect(store.readRecords(store.writeRecords(records))).toStrictEqual(records);
});

test('pages come back exactly as they were', () => {
  const store = openLedger(freshFolder());
  const others = (['new', 'context', 'settings', 'program'] as const).map((reason) => ({
    ...page,
    because: { reason, files: [] },
  }));
  expect(store.readPages(store.writePages([page, ...others]))).toStrictEqual([page, ...others]);
});

test('a ledger comes back exactly as it was, to whoever opens its folder', () => {
  const folder = freshFolder();
  const store = openLedger(folder);
  const ledger: Ledger = {
    ...ledgerOf(store),
    shard: { part: 2, of: 8 },
    settings: 'settings',
    site: 'site',
    assets: {
      icon: '/assets/icon.svg' as Address,
      styleSheet: '/assets/a.css' as Address,
      script: '/assets/a.js' as Address,
      fonts: {
        arabic: '/assets/a.woff2' as Address,
        latin: '/assets/b.woff2' as Address,
        bars: '/assets/c.ttf' as Address,
      },
      tokens: null,
    },
    spanning: { 'ar/index.html': { ...page, kind: 'home', from: 'from' } },
    tiers: {
      'ar/2015-09': {
        fingerprint: 'fingerprint',
        months: ['2015', '2015-09'],
        articles: 3,
        files: { 'ar/a': 'b' },
      },
    },
    media: { 'media/a.png': { from: 'mark', output: 'mark' } },
    files: { 'assets/a.css': 'mark' },
  };
  store.write(ledger);
  expect(openLedger(folder).read()).toStrictEqual(ledger);
});

test('what is kept twice is one file', () => {
  const folder = freshFolder();
  const names = [openLedger(folder), openLedger(folder)].map((store) => store.writeRecords(records));
  expect(names[0]).toBe(names[1]);
  expect(readdirSync(folder)).toEqual([names[0]]);
});

test('where there is no ledger, there is none', () => {
  expect(openLedger(join(freshFolder(), 'none')).read()).toBeNull();
  expect(openLedger(freshFolder()).read()).toBeNull();
});

describe('to whoever opens its folder, a ledger counts as none', () => {
  const damages: [string, string, (file: string) => void][] = [
    ['whose end is lost', 'root', (file) => truncateSync(file, readFileSync(file).length - 1)],
    ['which is empty', 'root', (file) => truncateSync(file)],
    ['of which a letter is another', 'root', (file) => alter(file)],
    ['in whose place is a folder', 'root', (file) => replaceByFolder(file)],
    ['whose records are gone', 'records', (file) => rmSync(file)],
    ['whose pages are gone', 'pages', (file) => rmSync(file)],
  ];
  test.each(damages)('%s, and it is told', (_, part, damage) => {
    const folder = freshFolder();
    const store = openLedger(folder);
    const ledger = ledgerOf(store);
    store.write(ledger);
    expect(store.read()).not.toBeNull();
    const { records = '', pages = '' } = ledger.volumes['ar/2015'] ?? {};
    const file = join(folder, { root: 'ledger', records, pages }[part] ?? '');
    damage(file);
    const damaged: string[] = [];
    expect(openLedger(folder, damaged).read()).toBeNull();
    expect(damaged).toEqual([file]);
  });

  test('of another form, of which nothing is told', () => {
    const folder = freshFolder();
    const strange = { ...emptyLedger, form: 0 } as unknown as Ledger;
    openLedger(folder).write(strange);
    const damaged: string[] = [];
    expect(openLedger(folder, damaged).read()).toBeNull();
    expect(damaged).toEqual([]);
  });
});

function alter(file: string): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
  writeFileSync(file, bytes);
}

function replaceByFolder(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

test('a part in the place of another is not taken for it', () => {
  const folder = freshFolder();
  const store = openLedger(folder);
  const [name, other] = [store.writeRecords(records), store.writeRecords(records.slice(1))];
  copyFileSync(join(folder, other), join(folder, name));
  expect(() => store.readRecords(name)).toThrow(join(folder, name));
  expect(store.readRecords(other)).toEqual(records.slice(1));
});

test('records that are damaged are not taken for any', () => {
  const folder = freshFolder();
  const store = openLedger(folder);
  const name = store.writeRecords(records);
  writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, 40));
  expect(() => store.readRecords(name)).toThrow();
});

test('what only an old ledger named is cleared away with it, and not before', () => {
  const folder = freshFolder();
  const store = openLedger(folder);
  const old = ledgerOf(store);
  store.write(old);
  const next = ledgerOf(store, records.slice(1));
  expect(store.read()).toStrictEqual(old);
  expect(store.readRecords(old.volumes['ar/2015']?.records ?? '')).toStrictEqual(records);
  store.write(next);
  const { records: ofNext = '', storied = '', pages = '' } = next.volumes['ar/2015'] ?? {};
  expect(readdirSync(folder).sort()).toEqual(['ledger', pages, ofNext, storied].sort());
  expect(store.readRecords(ofNext)).toStrictEqual(records.slice(1));
});

test('what a build that was stopped left behind is cleared away', () => {
  const folder = freshFolder();
  const store = openLedger(folder);
  store.writeRecords(records);
  writeFileSync(join(folder, 'records-half.gz.4711'), 'half');
  store.write(emptyLedger);
  expect(readdirSync(folder)).toEqual(['ledger']);
});
