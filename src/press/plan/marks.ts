import { isMedia } from '../../catalogue/files/media-files.ts';
import type { Reference } from '../../catalogue/settings/reference.ts';
import { markOf } from '../../newsroom/mark.ts';
import { subjectKinds, type VolumeId } from '../../newsroom/names.ts';
import type { Story, Subject } from '../../newsroom/subject.ts';
import type { Ledger, VolumeEntry } from '../ledger/ledger.ts';
import type { Survey } from './survey.ts';

/** A fingerprint of what every page follows from: the program aside, the settings and the pages in the navigation. */
export const settingsMark = (files: ReadonlyMap<string, string>, { standing, logo }: Reference) =>
  markOf([
    [...files].filter(([file]) => file === 'site.yaml' || file.startsWith('editions/')),
    standing.map(({ page: { address, title } }) => [address, title]),
    logo,
  ]);

/**
 * Gives the fingerprint of what articles name: of a subject or a story what is known of it, for one file may hold many;
 * of a media file its bytes. Some disks give names decomposed.
 */
export function markFinder(
  files: ReadonlyMap<string, string>,
  { subjects, stories }: Pick<Reference, 'subjects' | 'stories'>,
): (name: string) => string | undefined {
  const marks = new Map([
    ...[...files]
      .filter(([file]) => isMedia(file))
      .map(([file, mark]): [string, string] => [file.normalize('NFC'), mark]),
    ...subjectKinds.flatMap((kind) =>
      [...subjects[kind]].map(([id, subject]): [string, string] => [
        `subjects/${kind}/${id}`,
        markOf(plain(subject)),
      ]),
    ),
    ...[...stories].map(([id, story]): [string, string] => [`stories/${id}`, markOf(plain(story))]),
  ]);
  return (name) => marks.get(name.normalize('NFC'));
}

/** Texts in each language as JSON can have them. */
const plain = (authority: Subject | Story) =>
  Object.values(authority).map((value) => (value instanceof Map ? [...value] : value));

/** A fingerprint of all that a volume is made from by itself. */
export const ownMark = (
  common: string,
  { divided: { volumes, beside }, markOfName }: Pick<Survey, 'divided' | 'markOfName'>,
  id: VolumeId,
  { names, lifts }: Pick<VolumeEntry['summary'], 'names' | 'lifts'>,
  now: number,
) =>
  markOf([
    common,
    [...(volumes.get(id) ?? [])],
    [...(beside.get(id) ?? [])],
    names.map((name) => markOfName(name) ?? null),
    lifts.filter((instant) => instant <= now).length,
  ]);

/** The volumes whose own inputs are not what the ledger holds. */
export const staleVolumes = (survey: Survey, ledger: Ledger, common: string, now: number): Set<VolumeId> =>
  new Set(
    [...survey.divided.volumes.keys()].flatMap((id) => {
      const entry = ledger.volumes[id];
      return entry?.own === ownMark(common, survey, id, entry?.summary ?? noSummary, now) ? [] : [id];
    }),
  );

const noSummary = { names: [], lifts: [] };

/** A fingerprint of what every page of a site follows from. */
export const commonMark = ({ program, settings }: Pick<Ledger, 'program' | 'settings'>) =>
  markOf([program, settings]);

/** A fingerprint of what every tier follows from. */
export const searchMark = (indexing: string, { editions }: Reference) =>
  markOf([indexing, [...editions].map(([id, { locale }]) => [id, locale.language])]);
