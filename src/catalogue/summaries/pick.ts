import type { ArticleKey } from '../../newsroom/address.ts';
import type { Article } from '../../newsroom/article.ts';
import type { ListId } from '../../newsroom/list-id.ts';
import type { StoryId } from '../../newsroom/names.ts';
import { listsOf } from './lists.ts';
import { latestCount, newestCount } from './summary.ts';

/** What pages show of a volume beyond it: its lists and, made here alone, what is newest, an article, a story. */
export type PickedList = ListId | (string & { readonly __brand: 'PickedList' });

/** A volume's newest articles. */
export const newestList = 'newest' as PickedList;

/** One article alone. */
export const articleList = (key: ArticleKey) => `article/${key}` as PickedList;

/** A story's articles. */
export const storyList = (story: StoryId) => `stories/${story}` as PickedList;

export const isStoryList = (list: PickedList) => list.startsWith('stories/');

/** Gives, of a volume's articles, newest first, those that pages beyond it may show of one of its lists. */
export function picker(articles: readonly Article[]): (list: PickedList) => readonly Article[] {
  const lists = new Map<PickedList, Article[]>([[newestList, articles.slice(0, newestCount)]]);
  const add = (list: PickedList, article: Article, most = Number.POSITIVE_INFINITY) => {
    const members = lists.get(list) ?? [];
    if (members.length < most) members.push(article);
    lists.set(list, members);
  };
  for (const article of articles) {
    add(articleList(article.key), article);
    if (article.story !== null) add(storyList(article.story), article);
    for (const list of listsOf(article)) add(list, article, latestCount);
  }
  return (list) => lists.get(list) ?? [];
}
