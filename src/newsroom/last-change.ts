import type { Article } from './article.ts';
import type { Moment } from './moment.ts';

/** When an article last changed: its publication, its update or its latest correction. */
export const lastChange = ({
  published,
  updated,
  corrections,
}: Pick<Article, 'published' | 'updated' | 'corrections'>): Moment =>
  [published, ...(updated ? [updated] : []), ...corrections.map(({ date }) => date)].reduce(
    (latest, moment) => (moment.instant > latest.instant ? moment : latest),
  );
