import type { ArticleKey } from '../../newsroom/address.ts';
import type { Article } from '../../newsroom/article.ts';
import type { StoryId } from '../../newsroom/names.ts';
import { listsOf } from './lists.ts';
import { latestCount, newestCount } from './summary.ts';

/** The name of the list of a volume's newest articles. */
export const newestList = 'newest';

/** The name of the list of one article alone. */
export const articleList = (key: ArticleKey) => `article/${key}`;

/** The name of the list of a story's articles. */
export const storyList = (story: StoryId) => `stories/${story}`;

export const isStoryList = (list: string) => list.startsWith('stories/');

/** Gives, of a volume's articles, newest first, those that pages beyond it may show of one of its lists. */
export function picker(articles: readonly Article[]): (list: string) => readonly Article[] {
  const lists = new Map<string, Article[]>([[newestList, articles.slice(0, newestCount)]]);
  const add = (list: string, article: Article, most = Number.POSITIVE_INFINITY) => {
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
