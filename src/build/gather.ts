import type { ArticlesOf } from '../catalogue/catalogue.ts';
import { picker } from '../catalogue/pick.ts';
import type { ArticleRecord } from '../catalogue/record.ts';
import { publishedOf } from '../catalogue/summary.ts';
import type { TextName, VolumeId } from '../newsroom/names.ts';

/** Articles that pages show of other volumes. */
export interface Gathered {
  articlesOf: ArticlesOf;
  /** The record of an article that was gathered, by its text. */
  recordOf: (text: TextName) => ArticleRecord | undefined;
}

/**
 * Gathers what `ask` will ask for, opening each volume once and keeping no more of it than that. `ask` is first run
 * on volumes that seem empty, to learn what it wants.
 */
export function gather(
  ask: (articlesOf: ArticlesOf) => void,
  recordsOf: (volume: VolumeId) => readonly ArticleRecord[],
  now: number,
): Gathered {
  const wanted = new Map<VolumeId, Set<string>>();
  ask((volume, list) => {
    wanted.set(volume, (wanted.get(volume) ?? new Set<string>()).add(list));
    return [];
  });
  const held = new Map<string, ReturnType<ArticlesOf>>();
  const records = new Map<TextName, ArticleRecord>();
  for (const [volume, lists] of wanted) {
    const all = recordsOf(volume);
    const byKey = new Map(all.map((record) => [record.article.key, record]));
    const pick = picker(publishedOf(all, now));
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
