import type { ArticleKey } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { groupBy } from '../newsroom/group-by.ts';

/** The article that a chain of translations began with; a circle begins with its first name in order. */
function original(article: Article, articles: ReadonlyMap<ArticleKey, Article>): ArticleKey {
  const chain = [article.key];
  let { translationOf } = article;
  while (translationOf !== null && articles.has(translationOf)) {
    const circle = chain.indexOf(translationOf);
    if (circle >= 0) return chain.slice(circle).sort()[0] ?? article.key;
    chain.push(translationOf);
    translationOf = articles.get(translationOf)?.translationOf ?? null;
  }
  return chain.at(-1) ?? article.key;
}

/** For each article that has translations, all that say the same, itself among them. */
export function translationGroups(
  articles: ReadonlyMap<ArticleKey, Article>,
): ReadonlyMap<ArticleKey, readonly Article[]> {
  const groups = groupBy(articles.values(), (article) => original(article, articles));
  return new Map(
    [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => group.map((article): [ArticleKey, Article[]] => [article.key, group])),
  );
}
