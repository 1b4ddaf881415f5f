import { compareNames } from '../language/collation.ts';
import { formatYear } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import { archiveAddress, dateAddress, volumeIndexAddress } from '../newsroom/address.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { Href } from '../newsroom/href.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers } from './make-teaser.ts';
import type { OpenVolume } from './open-volume.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';
import { isInIndex, roomOf, yearlyList } from './yearly-list.ts';

/** What a volume has of one list. */
export interface IndexEntry {
  /** Of its element: the list's name. */
  id: string;
  name: string;
  /** The page of the section or the subject. */
  href: Href;
  teasers: readonly Teaser[];
}

export interface VolumeIndexView {
  frame: Frame;
  volume: Link;
  entries: readonly IndexEntry[];
}

/** By room, the short lists of a volume, for the rooms where any of them leads on to its years. */
function indexesOf({ lists, surroundings }: OpenVolume) {
  const long = new Set(surroundings.longLists);
  const short = [...lists].filter(([, articles]) => isInIndex(articles.length));
  const rooms = groupBy(short, ([list]) => roomOf(list));
  return [...rooms].filter(([, ofRoom]) => ofRoom.some(([list]) => long.has(list)));
}

/** The addresses of a volume's indexes, with their names. */
export const volumeIndexes = (content: Content, volume: OpenVolume): Link[] =>
  indexesOf(volume).map(([room]) => ({
    href: linkTo(content, volumeIndexAddress(volume.edition.id, volume.year, room)),
    label: say(volume.edition.locale, room),
  }));

/**
 * The indexes of a volume: the sections, topics, places or people of which it has a few articles, with these, as at the
 * end of a bound volume of a newspaper. What it has more of has a page.
 */
export const volumeIndexPages = (content: Content, volume: OpenVolume): Page<'volumeIndex'>[] =>
  indexesOf(volume).map(([room, lists]) => {
    const { edition, year } = volume;
    const { locale } = edition;
    const address = volumeIndexAddress(edition.id, year, room);
    const compare = compareNames(locale.language);
    const title = say(locale, 'yearOf', { name: say(locale, room), year: formatYear(year, locale) });
    // What is about a person and what is by that person stand together.
    const entries = lists
      .map(([id, articles]) => ({ id, articles, list: yearlyList(content, edition, id) }))
      .sort((a, b) => compare(a.list.name, b.list.name) || (a.id > b.id ? -1 : 1))
      .map(
        ({ id, articles, list: { heading, parent } }): IndexEntry => ({
          id,
          name: heading,
          href: linkTo(content, parent),
          teasers: makeTeasers(content, articles),
        }),
      );
    const frame = makeFrame(content, edition, {
      address,
      title,
      description: say(locale, 'listDescription', {
        name: title,
        count: sayCount(locale, 'articles', new Set(lists.flatMap(([, articles]) => articles)).size),
      }),
      under: archiveAddress(edition.id),
    });
    const parent = {
      href: linkTo(content, dateAddress(edition.id, { year })),
      label: say(locale, 'volumeTitle', { year: formatYear(year, locale) }),
    };
    return { kind: 'volumeIndex', address, view: { frame, volume: parent, entries } };
  });
