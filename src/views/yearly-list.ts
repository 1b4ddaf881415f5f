import { say } from '../language/phrase.ts';
import {
  type Address,
  bylineAddress,
  sectionAddress,
  subjectAddress,
  subjectsAddress,
} from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import {
  type EditionId,
  type SectionId,
  type SubjectId,
  type SubjectKind,
  subjectKinds,
} from '../newsroom/names.ts';
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
  /** The place in the navigation that it belongs to. */
  under: Address;
  name: string;
  /** Its name, or what says that a person wrote what is in it. */
  heading: string;
}

/** What a list is of (`topics/elections`, `by/x`), and so the index of a volume that it is in. */
export function roomOf(list: string): 'sections' | SubjectKind {
  const room = list.slice(0, list.indexOf('/'));
  return room === 'sections' ? room : (subjectKinds.find((kind) => kind === room) ?? 'people');
}

/** The name of what a list is of, in an edition. */
export function nameOfList(content: Content, edition: EditionId, list: string): string {
  const room = roomOf(list);
  const id = list.slice(list.indexOf('/') + 1);
  return room === 'sections'
    ? sectionName(content, edition, id as SectionId)
    : subjectName(content, edition, room, id as SubjectId);
}

/** The id of a list's entry in a volume's index. A slash in an id is no valid name of a part to some programs. */
export const entryId = (list: string): string => list.replaceAll('/', '-');

export function yearlyList(content: Content, { id, locale }: Edition, list: string): YearlyList {
  const room = roomOf(list);
  const [prefix, of = ''] = list.split('/');
  const name = nameOfList(content, id, list);
  if (room === 'sections') {
    const section = of as SectionId;
    const parent = sectionAddress(id, section);
    return { list: parent, parent, under: parent, name, heading: name };
  }
  const subject = of as SubjectId;
  const parent = subjectAddress(id, room, subject);
  const about = { parent, under: subjectsAddress(id, room), name };
  return prefix === 'by'
    ? { ...about, list: bylineAddress(parent), heading: say(locale, 'byTitle', { name }) }
    : { ...about, list: parent, heading: name };
}
