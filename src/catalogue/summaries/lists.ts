import type { Article } from '../../newsroom/article.ts';
import { bylineList, type ListId, sectionList, subjectList } from '../../newsroom/list-id.ts';
import { subjectKinds } from '../../newsroom/names.ts';

/** The lists that an article is in. */
export const listsOf = (article: Article): ListId[] => [
  sectionList(article.section),
  ...subjectKinds.flatMap((kind) => article[kind].map((id) => subjectList(kind, id))),
  ...new Set(article.byline.flatMap((credit) => ('person' in credit ? [bylineList(credit.person)] : []))),
];

/** Articles by the lists that they are in, in the order given. */
export function byList(articles: readonly Article[]): ReadonlyMap<ListId, readonly Article[]> {
  const lists = new Map<ListId, Article[]>();
  for (const article of articles) {
    for (const list of listsOf(article)) {
      const members = lists.get(list);
      if (members) members.push(article);
      else lists.set(list, [article]);
    }
  }
  return lists;
}
