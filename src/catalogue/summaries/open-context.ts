import type { ArticleKey } from '../../newsroom/address.ts';
import type { Article } from '../../newsroom/article.ts';
import { volumeOf } from '../articles/translations.ts';
import type { Context } from './context.ts';
import { articleList, newestList } from './pick.ts';
import { type Mention, mentionOf, relatedReach } from './summary.ts';
import type { ArticlesOf } from './volumes.ts';

/** A volume's context with the articles that it names of other volumes. */
export interface OpenContext extends Omit<Context, 'translations' | 'earlier'> {
  /** By article, all that say the same. */
  translations: ReadonlyMap<ArticleKey, readonly Mention[]>;
  /** The newest articles of the volume before, newest first. */
  earlier: readonly Article[];
}

/** Looks up what a context names. */
export function openContext(context: Context, articlesOf: ArticlesOf): OpenContext {
  const mention = (key: ArticleKey): Mention[] => articlesOf(volumeOf(key), articleList(key)).map(mentionOf);
  return {
    ...context,
    translations: new Map(
      Object.entries(context.translations).map(([key, group]) => [
        key as ArticleKey,
        group.flatMap((each) => mention(each.key)),
      ]),
    ),
    earlier: context.earlier ? articlesOf(context.earlier.volume, newestList).slice(0, relatedReach) : [],
  };
}
