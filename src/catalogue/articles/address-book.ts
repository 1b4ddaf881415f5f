import {
  type Address,
  type ArticleKey,
  addressOfFile,
  archiveAddress,
  dateAddress,
  dateSitemapAddress,
  editionSitemapAddress,
  feedAddress,
  homeAddress,
  isAscii,
  notFoundAddress,
  robotsAddress,
  rootAddress,
  rootNotFoundAddress,
  searchAddress,
  sectionAddress,
  shortAddress,
  sitemapIndexAddress,
  storiesAddress,
  storyAddress,
  subjectsAddress,
} from '../../newsroom/address.ts';
import { type ListId, listsOfSubject, sectionList } from '../../newsroom/list-id.ts';
import {
  type EditionId,
  type SectionId,
  type StoryId,
  type SubjectId,
  subjectKinds,
  type VolumeId,
} from '../../newsroom/names.ts';
import type { Reference } from '../settings/reference.ts';
import type { VolumeSummary } from '../summaries/summary.ts';
import type { DividedFiles, KnownVolume } from '../summaries/volumes.ts';
import { bindVolumes } from '../summaries/volumes.ts';

/** What readers find at an address of the site; `hidden` where it is a draft's or under embargo. */
export type Found = 'page' | 'hidden' | 'nothing';

export type AddressBook = (address: Address) => Found;

/** Knows the addresses of the site, as far as paths of files and summaries tell them. */
export function addressBook(
  { claims }: DividedFiles,
  { site, standing }: Reference,
  summaries: ReadonlyMap<VolumeId, VolumeSummary>,
): AddressBook {
  const hidden = new Set([...summaries.values()].flatMap((summary) => summary.hidden));
  const volumes = bindVolumes(site.editions, summaries);
  const pages = new Set<string>([
    rootAddress,
    rootNotFoundAddress,
    sitemapIndexAddress,
    robotsAddress,
    ...standing.map(({ page }) => page.address),
    ...site.editions.flatMap((id) => [
      ...[homeAddress, archiveAddress, searchAddress, storiesAddress, feedAddress].map((at) => at(id)),
      editionSitemapAddress(id),
      notFoundAddress(id),
      ...subjectKinds.map((kind) => subjectsAddress(id, kind)),
      ...[...site.sections.keys()].map((section) => sectionAddress(id, section)),
    ]),
    ...[...volumes.values()].flat().flatMap(ofVolume),
    // Files beside articles are there as far as an article shows or links to them.
    ...[...summaries.values()].flatMap(({ media }) =>
      media.flatMap(({ outputs }) => outputs.map((path) => `/${path}`)),
    ),
  ]);
  const others = new Map<string, boolean>();
  for (const { address } of claims.filter(({ address }) => address.endsWith('/'))) {
    const key = keyAt(address);
    others.set(address, hidden.has(key));
    if (!isAscii(address)) others.set(shortAddress(key), hidden.has(key));
  }
  for (const { aliases } of summaries.values())
    for (const { address, file } of aliases) {
      const own = addressOfFile(file);
      others.set(address, own !== null && hidden.has(keyAt(own)));
    }
  return (address) => {
    const isNotYet = others.get(address);
    if (isNotYet !== undefined) return isNotYet ? 'hidden' : 'page';
    return pages.has(address) || isOfList(address, volumes) ? 'page' : 'nothing';
  };
}

/** The name of the article at an address. */
const keyAt = (address: Address) => address.slice(1, -1) as ArticleKey;

function ofVolume({ edition, year, summary }: KnownVolume): Address[] {
  const stories = Object.keys(summary.stories).map((story) => storyAddress(edition, story as StoryId));
  const dates = Object.keys(summary.dates).flatMap((iso) => {
    const [, month, day] = iso.split('-').map(Number);
    return [
      ...(month === undefined ? [] : [dateAddress(edition, { year, month })]),
      ...(month === undefined || day === undefined ? [] : [dateAddress(edition, { year, month, day })]),
    ];
  });
  return [dateAddress(edition, { year }), dateSitemapAddress(edition, { year }), ...dates, ...stories];
}

/** What has an alphabetical index, whose letters may have pages. */
const indexes: readonly string[] = ['stories', ...subjectKinds];

/** What stands under a year of the archive: its indexes, and the parts of what has too many articles for a page. */
const ofYear = /^(?:sections|topics|places|people|\d{2}|undated)$/;

/** The lists of which a page may be in a room of an edition, under an id; those of what a person wrote alone, or all. */
function listsAt(room: string, id: string, isBy: boolean): readonly ListId[] {
  if (room === 'sections') return isBy ? [] : [sectionList(id as SectionId)];
  const kind = subjectKinds.find((each) => each === room);
  if (kind === undefined) return [];
  const { about, by } = listsOfSubject(kind, id as SubjectId);
  return [...(isBy ? [] : [about]), ...(by === null ? [] : [by])];
}

/**
 * Whether a section's, a subject's or a story's page is at an address, one under it of a year that it has, or a part of
 * a year or of an index. Which of these have pages of their own hangs on how many articles they have, and is not asked.
 */
function isOfList(address: Address, volumes: ReadonlyMap<EditionId, readonly KnownVolume[]>): boolean {
  const [edition = '', room = '', id = '', ...rest] = address.slice(1, -1).split('/');
  const known = volumes.get(edition as EditionId) ?? [];
  if (room === 'archive')
    return indexes.includes(id)
      ? rest.length > 0
      : ofYear.test(rest[0] ?? '') && known.some(({ year }) => Number(id) === year);
  const isBy = rest[0] === 'by';
  const lists = listsAt(room, id, isBy);
  const [year] = isBy ? rest.slice(1) : rest;
  return known.some(
    (volume) =>
      (year === undefined || Number(year) === volume.year) &&
      (room === 'stories'
        ? Object.hasOwn(volume.summary.stories, id)
        : lists.some((list) => Object.hasOwn(volume.summary.lists, list))),
  );
}
