import type { Locale } from '../language/locale.ts';
import type { Href } from '../newsroom/href.ts';
import type { LanguageLink } from './frame.ts';

export interface RootView {
  siteName: string;
  to: Href;
  canonical: string;
  locale: Locale;
  editions: readonly LanguageLink[];
}
