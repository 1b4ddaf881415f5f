import { type Desk, openDesk } from '../../catalogue/articles/read-article.ts';
import { readSetText } from '../../catalogue/articles/read-text.ts';
import type { ArticleRecord } from '../../catalogue/articles/record.ts';
import type { TextCache } from '../../catalogue/articles/texts.ts';
import { pictureFinder } from '../../catalogue/files/pictures.ts';
import type { Reference } from '../../catalogue/settings/reference.ts';
import type { SetText } from '../../markdown/set-text.ts';
import type { Assets } from '../../views/assets.ts';
import type { Content } from '../../views/content.ts';
import { type BatchCache, openBatchCache } from '../ledger/batch-cache.ts';
import { type Damaged, type KeptFiles, keptFiles } from '../ledger/kept-files.ts';
import { type LedgerStore, openLedger } from '../ledger/store.ts';
import { openTextCache } from '../ledger/text-cache.ts';

/** What a workshop is opened with: plain data, for each worker opens one of its own in another process. */
export interface Setup {
  /** Folders: the content, the ledger, what earlier builds made, and the site in the making. */
  root: string;
  ledger: string;
  cache: string;
  staging: string;
  /** Milliseconds since 1970. */
  now: number;
  /** When the content was counted, in milliseconds since 1970. */
  begun: number;
  program: string;
  /** The media files and their fingerprints. */
  media: ReadonlyMap<string, string>;
  reference: Reference;
  assets: Assets;
}

/**
 * What work is done with in a process: folders, what is kept, and what reads and sets texts. It is opened once, for that
 * takes longer than many a task. A task takes of it what it needs.
 */
export interface Workshop extends Setup {
  store: LedgerStore;
  texts: TextCache;
  batches: BatchCache;
  /** What earlier builds made. */
  kept: KeptFiles;
  desk: Desk;
  textOf: (record: ArticleRecord) => SetText;
  /** For the views of a volume. */
  content: Content;
}

/** `damaged` hears of kept files that are not what was kept. */
export function openWorkshop(
  setup: Setup,
  damaged: Damaged,
  store: LedgerStore = openLedger(setup.ledger, damaged),
): Workshop {
  const { root, cache, media, reference, assets } = setup;
  const kept = keptFiles(cache, damaged);
  const texts = openTextCache(kept);
  const desk = openDesk(root, media, reference, pictureFinder(root, [...media.keys()]), texts);
  const standingPages = reference.standing.map(({ page }) => page);
  return {
    ...setup,
    store,
    texts,
    batches: openBatchCache(kept),
    kept,
    desk,
    textOf: (record) => readSetText(record, desk, texts),
    content: { catalogue: { ...reference, standingPages }, assets },
  };
}
