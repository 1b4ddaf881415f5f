import type { Teaser } from './teaser.ts';
import type { Bar } from './years.ts';

export interface Listing {
  total: number;
  latest: readonly Teaser[];
  years: readonly Bar[] /* newest first, only those with articles */;
}
