import { compareNames } from '../language/collation.ts';
import { formatYear } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import { archiveAddress, dateAddress, volumeIndexAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import { groupBy } from '../newsroom/group-by.ts';
import type { Href } from '../newsroom/href.ts';
import { type ListId, readList } from '../newsroom/list-id.ts';
import type { AlphabetPage } from './alphabet.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { alphabetTitle, alphabetTrail, type LetterLink, letterLinks } from './letters.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers } from './make-teaser.ts';
import type { OpenVolume } from './open-volume.ts';
import type { PageOf } from './page-of.ts';
import type { Teaser } from './teaser.ts';
import { type ShortList, volumeIndexPagesOf } from './volume-index-pages.ts';
import { entryId, isInIndex, yearlyList } from './yearly-list.ts';

/** What a volume has of one list. */
export interface IndexEntry {
  /** Of its element. */
  id: string;
  name: string;
  /** The page of the section or the subject. */
  href: Href;
  teasers: readonly Teaser[];
}

export interface VolumeIndexView {
  frame: Frame;
  trail: readonly Link[];
  /** The letters that lead to what is too long for a page; else null. */
  letters: readonly LetterLink[] | null;
  entries: readonly IndexEntry[];
}

/** By room, the short lists of a volume, for the rooms where any of them leads on to its years. */
function indexesOf({ lists, context }: OpenVolume) {
  const long = new Set(context.longLists);
  const short = [...lists].flatMap(([list, { length }]) =>
    isInIndex(length) ? [{ list, count: length }] : [],
  );
  const rooms = groupBy(short, ({ list }) => readList(list).room);
  return [...rooms].filter(([, ofRoom]) => ofRoom.some(({ list }) => long.has(list)));
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
export const volumeIndexPages = (
  content: Content,
  volume: OpenVolume,
): PageOf<'volumeIndex', VolumeIndexView>[] =>
  indexesOf(volume).flatMap(([room, lists]) =>
    volumeIndexPagesOf(content, volume.edition, volume.year, room, lists).map(
      (page): PageOf<'volumeIndex', VolumeIndexView> => ({
        kind: 'volumeIndex',
        address: page.address,
        view: volumeIndexView(content, volume, say(volume.edition.locale, room), page),
      }),
    ),
  );

function volumeIndexView(
  content: Content,
  { edition, year, lists }: OpenVolume,
  room: string,
  page: AlphabetPage<ShortList>,
): VolumeIndexView {
  const { locale } = edition;
  const { address, letters, members, parts } = page;
  const name = say(locale, 'yearOf', { name: room, year: formatYear(year, locale) });
  const title = alphabetTitle(edition, name, letters);
  const articlesOf = (list: ListId) => lists.get(list) ?? [];
  const articles = new Set(members.flatMap(({ list }) => articlesOf(list)));
  const volume = {
    href: linkTo(content, dateAddress(edition.id, { year })),
    label: say(locale, 'volumeTitle', { year: formatYear(year, locale) }),
  };
  return {
    frame: makeFrame(content, edition, {
      address,
      title,
      description: say(locale, 'listDescription', {
        name: title,
        count: sayCount(locale, 'articles', articles.size),
      }),
      under: archiveAddress(edition.id),
    }),
    trail: [volume, ...alphabetTrail(content, name, page)],
    letters: letterLinks(content, edition, page),
    entries: parts ? [] : entriesOf(content, edition, members, articlesOf),
  };
}

/** Lists in the order of their names; what is about a person and what is by that person stand together. */
function entriesOf(
  content: Content,
  edition: Edition,
  lists: readonly ShortList[],
  articlesOf: (list: ListId) => readonly Article[],
): IndexEntry[] {
  const compare = compareNames(edition.locale.language);
  return lists
    .map(({ list: id }) => ({ id, list: yearlyList(content, edition, id) }))
    .sort((a, b) => compare(a.list.name, b.list.name) || (a.id > b.id ? -1 : 1))
    .map(({ id, list: { heading, parent } }) => ({
      id: entryId(id),
      name: heading,
      href: linkTo(content, parent),
      teasers: makeTeasers(content, articlesOf(id)),
    }));
}
