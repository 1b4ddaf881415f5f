import type { Locale } from '../language/locale.ts';
import type { ArticleKey } from './address.ts';
import type { EditionId } from './names.ts';

/** One language of the archive, as `content/editions/ID.yaml` sets it. */
export interface Edition {
  id: EditionId;
  /** The language's own name for itself: العربية. */
  name: string;
  locale: Locale;
  /** The article that the newsroom chose to lead the home page; the newest where it chose none. */
  lead: ArticleKey | null;
}
