import type { Locale } from '../language/locale.ts';
import { homeAddress, rootAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import { urlOf } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import { type Content, linkTo } from './content.ts';
import type { LanguageLink } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';

export interface RootView {
  siteName: string;
  to: Href;
  canonical: string;
  locale: Locale;
  editions: readonly LanguageLink[];
}

/** The site's root, which leads to the first edition. */
export function rootPage(content: Content): PlannedPageOf<'root', RootView>[] {
  const { site, editions } = content.catalogue;
  const edition = editions.get(site.editions[0]);
  if (!edition) return [];
  const home = homeAddress(edition.id);
  const siteName = localise(site.name, edition.id);
  const page = { address: home, title: siteName, description: '', addressIn: homeAddress };
  const view = (): RootView => ({
    siteName,
    to: linkTo(content, home),
    canonical: urlOf(site, home),
    locale: edition.locale,
    editions: makeFrame(content, edition, page).languages,
  });
  return [{ kind: 'root', address: rootAddress, from: null, view }];
}
