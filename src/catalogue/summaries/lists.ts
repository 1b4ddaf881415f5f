import type { Article } from '../../newsroom/article.ts';
import { subjectKinds } from '../../newsroom/names.ts';

/** The names of the lists that an article is in. */
export const listsOf = (article: Article): string[] => [
  `sections/${article.section}`,
  ...subjectKinds.flatMap((kind) => article[kind].map((id) => `${kind}/${id}`)),
  ...new Set(article.byline.flatMap((credit) => ('person' in credit ? [`by/${credit.person}`] : []))),
];

/** Articles by the lists that they are in, in the order given. */
export function byList(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const lists = new Map<string, Article[]>();
  for (const article of articles) {
    for (const list of listsOf(article)) {
      const members = lists.get(list);
      if (members) members.push(article);
      else lists.set(list, [article]);
    }
  }
  return lists;
}
