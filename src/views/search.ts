import { say } from '../language/phrase.ts';
import { archiveAddress, searchAddress, storiesAddress, subjectsAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import { subjectKinds } from '../newsroom/names.ts';
import { linkTo, type WholeContent } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';
import { type SearchExamples, searchExamples } from './search-examples.ts';
import { newestFingerprints, newestOf, type Span } from './span.ts';

export interface SearchView {
  frame: Frame;
  /** The site's base path, which stands before the addresses in the tiers. */
  basePath: string;
  total: number;
  /** The first and the last that have articles; null where there are none. */
  years: { first: number; last: number } | null;
  examples: SearchExamples;
  archive: Href;
  indexes: readonly Link[]; // topics, places, people, stories: ways in without scripts
}

/** So many headlines give the examples of the help. */
const headlines = 3;

export function searchPage(content: WholeContent, span: Span): PlannedPageOf<'search', SearchView> {
  const { edition, total, volumes } = span;
  const { locale, id } = edition;
  const address = searchAddress(id);
  const [newest, oldest] = [volumes[0], volumes.at(-1)];
  const years = newest && oldest ? { first: oldest.year, last: newest.year } : null;
  const view = (): SearchView => ({
    frame: makeFrame(content, edition, {
      address,
      title: say(locale, 'search'),
      description: say(locale, 'searchDescription'),
      addressIn: searchAddress,
    }),
    basePath: content.catalogue.site.basePath,
    total,
    years,
    examples: searchExamples(newestOf(content, span, headlines).map(({ headline }) => headline)),
    archive: linkTo(content, archiveAddress(id)),
    indexes: [
      ...subjectKinds.map((kind) => ({
        href: linkTo(content, subjectsAddress(id, kind)),
        label: say(locale, kind),
      })),
      { href: linkTo(content, storiesAddress(id)), label: say(locale, 'stories') },
    ],
  });
  return {
    kind: 'search',
    address,
    from: { total, years, newest: newestFingerprints(span, headlines) },
    view,
  };
}
