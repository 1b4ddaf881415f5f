import { newestList } from '../catalogue/summaries/pick.ts';
import { listsIn, type Mention } from '../catalogue/summaries/summary.ts';
import type { KnownVolume } from '../catalogue/summaries/volumes.ts';
import type { Article } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import type { ListId } from '../newsroom/list-id.ts';
import type { StoryId } from '../newsroom/names.ts';
import type { WholeContent } from './content.ts';

/** What a list has of one volume. */
export interface ListYear {
  volume: KnownVolume;
  count: number;
  fingerprint: string;
}

/** A story over all volumes. */
export interface StorySpan {
  /** Newest first. */
  years: readonly ListYear[];
  total: number;
  first: Mention;
  last: Mention;
}

/** One edition over all its volumes, as their summaries tell. */
export interface Span {
  edition: Edition;
  /** Newest first. */
  volumes: readonly KnownVolume[];
  total: number;
  /** Of each list its years, newest first. */
  lists: ReadonlyMap<ListId, readonly ListYear[]>;
  /** The story with the newest article first. */
  stories: ReadonlyMap<StoryId, StorySpan>;
}

export function spanOf({ catalogue }: WholeContent, edition: Edition): Span {
  const volumes = catalogue.volumes.get(edition.id) ?? [];
  const lists = new Map<ListId, ListYear[]>();
  const stories = new Map<StoryId, StorySpan>();
  for (const volume of volumes) {
    for (const [list, part] of listsIn(volume.summary)) {
      const years = lists.get(list);
      if (years) years.push({ volume, ...part });
      else lists.set(list, [{ volume, ...part }]);
    }
    for (const [name, { count, fingerprint, first, last }] of Object.entries(volume.summary.stories)) {
      const id = name as StoryId;
      const newer = stories.get(id);
      const [oldest] = first;
      const newest = newer?.last ?? last.at(-1);
      if (!oldest || !newest) continue;
      const years = [...(newer?.years ?? []), { volume, count, fingerprint }];
      stories.set(id, { years, total: (newer?.total ?? 0) + count, first: oldest, last: newest });
    }
  }
  const newestFirst = [...stories].sort(
    ([, a], [, b]) =>
      b.last.published.instant - a.last.published.instant || (a.last.key < b.last.key ? -1 : 1),
  );
  const total = volumes.reduce((sum, { summary }) => sum + summary.articles, 0);
  return { edition, volumes, total, lists, stories: new Map(newestFirst) };
}

export const totalOf = (years: readonly ListYear[]) => years.reduce((sum, { count }) => sum + count, 0);

/** Those volumes, newest first, that hold the first so many articles. */
export function holding<Held extends { count: number }>(years: readonly Held[], most: number): Held[] {
  let held = 0;
  return years.filter(({ count }) => {
    const isNeeded = held < most;
    held += count;
    return isNeeded;
  });
}

/** The newest articles of a list, at most so many. */
export const latestOf = (
  content: WholeContent,
  list: ListId,
  years: readonly ListYear[],
  most: number,
): Article[] =>
  holding(years, most)
    .flatMap(({ volume }) => content.catalogue.articlesOf(volume.id, list))
    .slice(0, most);

/** The newest articles of an edition, at most so many. */
export const newestOf = (content: WholeContent, { volumes }: Span, most: number): Article[] =>
  holding(
    volumes.map((volume) => ({ volume, count: volume.summary.articles })),
    most,
  )
    .flatMap(({ volume }) => content.catalogue.articlesOf(volume.id, newestList))
    .slice(0, most);

/** What the newest articles of an edition follow from. */
export const newestFingerprints = ({ volumes }: Span, most: number): string[] =>
  holding(
    volumes.map(({ summary }) => ({ fingerprint: summary.newest, count: summary.articles })),
    most,
  ).map(({ fingerprint }) => fingerprint);
