import { say } from '../language/phrase.ts';
import {
  type Address,
  bylineAddress,
  sectionAddress,
  subjectAddress,
  subjectsAddress,
} from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import { type ListId, readList } from '../newsroom/list-id.ts';
import type { EditionId } from '../newsroom/names.ts';
import type { Content } from './content.ts';
import { sectionName } from './in-sections.ts';
import { subjectName } from './make-teaser.ts';

/**
 * So many articles of a list in one year stand in the volume's index (the phrase `indexNote` tells readers); more have
 * a page. Most subjects of a small archive have two or three a year: a page for each such year would be nearly half of
 * all its pages. With a higher bound the indexes of a large archive, which one article more is printed in, grow past
 * what it may write.
 */
const inIndex = 3;

export const isInIndex = (count: number) => count > 0 && count <= inIndex;

/** A list of a section or a subject that is longer than its first page. */
export interface YearlyList {
  /** Where its years stand. */
  list: Address;
  parent: Address;
  /** The address in the navigation that it belongs to. */
  under: Address;
  name: string;
  /** Its name, or what says that a person wrote what is in it. */
  heading: string;
}

/** The name of what a list is of, in an edition. */
export function nameOfList(content: Content, edition: EditionId, list: ListId): string {
  const { room, id } = readList(list);
  return room === 'sections' ? sectionName(content, edition, id) : subjectName(content, edition, room, id);
}

/** The id of a list's entry in a volume's index. A slash in an id is no valid name of a part to some programs. */
export const entryId = (list: ListId): string => list.replaceAll('/', '-');

export function yearlyList(content: Content, { id, locale }: Edition, list: ListId): YearlyList {
  const of = readList(list);
  const name = nameOfList(content, id, list);
  if (of.room === 'sections') {
    const parent = sectionAddress(id, of.id);
    return { list: parent, parent, under: parent, name, heading: name };
  }
  const parent = subjectAddress(id, of.room, of.id);
  const about = { parent, under: subjectsAddress(id, of.room), name };
  return of.isBy
    ? { ...about, list: bylineAddress(parent), heading: say(locale, 'byTitle', { name }) }
    : { ...about, list: parent, heading: name };
}
