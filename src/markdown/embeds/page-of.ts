import { type EmbedKind, providers } from './providers.ts';

/** A page elsewhere that a text shows in a frame, as readers are led to it. */
export interface EmbeddedPage {
  href: string;
  kind: EmbedKind;
  /** The name of the site that it is on. */
  name: string;
}

/** The page that a frame's whole address shows; `language` is a BCP 47 tag. */
export function pageOf(address: string, language: string): EmbeddedPage {
  const url = new URL(address);
  const host = url.host.replace(/^(?:www|m)\./, '');
  const place = host + url.pathname;
  for (const { kind, names, pages } of providers) {
    for (const [pattern, page] of pages) {
      const found = pattern.exec(place);
      if (!found) continue;
      const href = page(found, url.searchParams) ?? address;
      return { href, kind, name: nameIn(names, language) };
    }
  }
  return { href: address, kind: 'page', name: host };
}

function nameIn(names: { en: string; ar?: string; fa?: string }, language: string): string {
  const [tag] = language.split('-');
  return (tag === 'ar' && names.ar) || (tag === 'fa' && names.fa) || names.en;
}
