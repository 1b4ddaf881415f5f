import { say } from '../language/phrase.ts';
import {
  archiveAddress,
  searchAddress,
  searchBundleAddress,
  storiesAddress,
  subjectsAddress,
} from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import { subjectKinds } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { Page } from './page.ts';

export interface SearchView {
  frame: Frame;
  script: Href; // module script of the search page
  bundle: Href; // Pagefind bundle
  /** The site's base path, which stands before the addresses in the bundle. */
  basePath: string;
  total: number;
  archive: Href;
  indexes: readonly Link[]; // topics, places, people, stories: ways in without scripts
}

export function searchPage(content: Content, { edition, articles }: EditionIndex): Page<SearchView> {
  const { locale, id } = edition;
  const address = searchAddress(id);
  const frame = makeFrame(content, edition, {
    address,
    title: say(locale, 'search'),
    description: say(locale, 'searchDescription'),
    elsewhere: searchAddress,
  });
  const view: SearchView = {
    frame,
    script: linkTo(content, content.assets.searchScript),
    bundle: linkTo(content, searchBundleAddress(id)),
    basePath: content.catalogue.site.basePath,
    total: articles.length,
    archive: linkTo(content, archiveAddress(id)),
    indexes: [
      ...subjectKinds.map((kind) => ({
        href: linkTo(content, subjectsAddress(id, kind)),
        label: say(locale, kind),
      })),
      { href: linkTo(content, storiesAddress(id)), label: say(locale, 'stories') },
    ],
  };
  return { address, view };
}
