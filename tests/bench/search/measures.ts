/** What is reported of a search engine, for questions that one article each answers. */
export interface Measures {
  mrr: number;
  recall: number;
  ndcg: number;
  /** The share of questions that found nothing at all. */
  empty: number;
  /** Bytes fetched and milliseconds, for each question. */
  bytes: number;
  milliseconds: number;
}

export interface Answer {
  /** The ids found, the best first, ten at most. */
  ids: readonly string[];
  answeredBy: string;
  bytes: number;
  milliseconds: number;
}

/** MRR, recall and nDCG at 10; with one relevant article, nDCG is 1 / log2(1 + its rank). */
export function measure(answers: readonly Answer[]): Measures {
  const ranks = answers.map(({ ids, answeredBy }) => ids.slice(0, 10).indexOf(answeredBy) + 1);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mrr: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
    recall: mean(ranks.map((rank) => (rank > 0 ? 1 : 0))),
    ndcg: mean(ranks.map((rank) => (rank > 0 ? 1 / Math.log2(1 + rank) : 0))),
    empty: mean(answers.map(({ ids }) => (ids.length === 0 ? 1 : 0))),
    bytes: mean(answers.map(({ bytes }) => bytes)),
    milliseconds: mean(answers.map(({ milliseconds }) => milliseconds)),
  };
}
