import type { Locale } from '../language/locale.ts';
import type { Href } from '../newsroom/href.ts';

export interface RedirectView {
  to: Href;
  canonical: string;
  locale: Locale;
}
