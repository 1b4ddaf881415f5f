import type { Article } from '../newsroom/article.ts';

const most = 4;

/** What a subject in common says of two articles: a topic or a person more than a place. */
const weights = { topics: 2, people: 2, places: 1 } as const;
const enough = 2;

function kinship(a: Article, b: Article): number {
  const shared = (kind: keyof typeof weights) =>
    a[kind].filter((id) => b[kind].includes(id)).length * weights[kind];
  return shared('topics') + shared('people') + shared('places');
}

/** The articles most akin to one, of `earlier` (newest first); those of its own story stand elsewhere on its page. */
export const relatedArticles = (article: Article, earlier: readonly Article[]): Article[] =>
  earlier
    .filter((other) => article.story === null || other.story !== article.story)
    .map((other) => ({ other, score: kinship(article, other) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
