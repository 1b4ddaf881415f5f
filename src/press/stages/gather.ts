import type { ArticleRecord } from '../../catalogue/articles/record.ts';
import { isStoryList, type PickedList, picker } from '../../catalogue/summaries/pick.ts';
import { publishedOf } from '../../catalogue/summaries/summary.ts';
import type { ArticlesOf } from '../../catalogue/summaries/volumes.ts';
import type { TextName, VolumeId } from '../../newsroom/names.ts';

/** Gives the records of a volume: all, or those that are in a story, a tenth of them or fewer. */
export type RecordsOf = (volume: VolumeId, which: 'records' | 'storied') => readonly ArticleRecord[];

/** Articles that pages show of other volumes. */
export interface Gathered {
  articlesOf: ArticlesOf;
  /** The record of an article that was gathered, by its text. */
  recordOf: (text: TextName) => ArticleRecord | undefined;
}

/**
 * Gathers what `ask` will ask for, opening each volume once and keeping no more of it than that. `ask` is first run
 * on volumes that seem empty, to learn what it wants. A story's page wants its articles of all years.
 */
export function gather(ask: (articlesOf: ArticlesOf) => void, recordsOf: RecordsOf, now: number): Gathered {
  const wanted = new Map<VolumeId, Set<PickedList>>();
  ask((volume, list) => {
    wanted.set(volume, (wanted.get(volume) ?? new Set<PickedList>()).add(list));
    return [];
  });
  const held = new Map<string, ReturnType<ArticlesOf>>();
  const records = new Map<TextName, ArticleRecord>();
  for (const [volume, lists] of wanted) {
    const ofVolume = recordsOf(volume, [...lists].every(isStoryList) ? 'storied' : 'records');
    const byKey = new Map(ofVolume.map((record) => [record.article.key, record]));
    const pick = picker(publishedOf(ofVolume, now));
    for (const list of lists) {
      const found = pick(list);
      held.set(`${volume} ${list}`, found);
      for (const { key, text } of found) {
        const record = byKey.get(key);
        if (record) records.set(text, record);
      }
    }
  }
  return {
    articlesOf: (volume, list) => held.get(`${volume} ${list}`) ?? [],
    recordOf: (text) => records.get(text),
  };
}
