import type { Reference } from '../../catalogue/settings/reference.ts';
import { authorityName, isMedia, readPath, subjectsFolder } from '../../newsroom/content-folder.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import { subjectKinds, type VolumeId } from '../../newsroom/names.ts';
import type { Story, Subject } from '../../newsroom/subject.ts';
import type { Ledger, VolumeEntry } from '../ledger/ledger.ts';
import type { Survey } from './survey.ts';

/** A fingerprint of what every page follows from: the program aside, the settings and the pages in the navigation. */
export const settingsFingerprint = (files: ReadonlyMap<string, string>, { standing, logo }: Reference) =>
  fingerprintOf([
    [...files].filter(([file]) => ['site', 'edition'].includes(readPath(file).kind)),
    standing.map(({ page: { address, title } }) => [address, title]),
    logo,
  ]);

/**
 * Gives the fingerprint of what articles name: of a subject or a story what is known of it, for one file may hold many;
 * of a media file its bytes. Some disks give names decomposed.
 */
export function fingerprintFinder(
  files: ReadonlyMap<string, string>,
  { subjects, stories }: Pick<Reference, 'subjects' | 'stories'>,
): (name: string) => string | undefined {
  const fingerprints = new Map([
    ...[...files]
      .filter(([file]) => isMedia(file))
      .map(([file, fingerprint]): [string, string] => [file.normalize('NFC'), fingerprint]),
    ...subjectKinds.flatMap((kind) =>
      [...subjects[kind]].map(([id, subject]): [string, string] => [
        authorityName(subjectsFolder(kind), id),
        fingerprintOf(plain(subject)),
      ]),
    ),
    ...[...stories].map(([id, story]): [string, string] => [
      authorityName('stories', id),
      fingerprintOf(plain(story)),
    ]),
  ]);
  return (name) => fingerprints.get(name.normalize('NFC'));
}

/** Texts in each language as JSON can have them. */
const plain = (authority: Subject | Story) =>
  Object.values(authority).map((value) => (value instanceof Map ? [...value] : value));

/** A fingerprint of all that a volume, and what is told of it, is made from by itself. */
export const inputsFingerprint = (
  common: string,
  { divided: { volumes, beside }, fingerprintOfName }: Pick<Survey, 'divided' | 'fingerprintOfName'>,
  id: VolumeId,
  { names, lifts, ahead }: Pick<VolumeEntry['summary'], 'names' | 'lifts' | 'ahead'>,
  now: number,
) =>
  fingerprintOf([
    common,
    [...(volumes.get(id) ?? [])],
    [...(beside.get(id) ?? [])],
    names.map((name) => fingerprintOfName(name) ?? null),
    [...lifts, ...ahead.map(({ instant }) => instant)].filter((instant) => instant <= now).length,
  ]);

/** The volumes whose own inputs are not what the ledger holds. */
export const staleVolumes = (survey: Survey, ledger: Ledger, common: string, now: number): Set<VolumeId> =>
  new Set(
    [...survey.divided.volumes.keys()].flatMap((id) => {
      const entry = ledger.volumes[id];
      return entry?.inputs === inputsFingerprint(common, survey, id, entry?.summary ?? noSummary, now)
        ? []
        : [id];
    }),
  );

const noSummary = { names: [], lifts: [], ahead: [] };

/** A fingerprint of what every page of a site follows from. */
export const commonFingerprint = ({ program, settings }: Pick<Ledger, 'program' | 'settings'>) =>
  fingerprintOf([program, settings]);

/** A fingerprint of what every tier follows from. */
export const searchFingerprint = (indexing: string, { editions, site }: Reference) =>
  fingerprintOf([
    indexing,
    [...editions].map(([id, { locale }]) => [id, locale.language]),
    [...site.agencies].map(([id, name]) => [id, [...name]]),
  ]);

/** A fingerprint of all files of a site. */
export const siteFingerprint = ({ volumes, spanning, tiers, media, files }: Ledger) =>
  fingerprintOf([
    Object.entries(volumes)
      .map(([id, { outputs }]) => `${id} ${outputs}`)
      .sort(),
    Object.entries(spanning)
      .map(([path, { output }]) => `${path} ${output}`)
      .sort(),
    Object.values(tiers)
      .flatMap((tier) => Object.entries(tier.files).map((entry) => entry.join(' ')))
      .sort(),
    // Not of their bytes, which another machine's processor may give other ones.
    Object.entries(media)
      .map(([path, { from }]) => `${path} ${from}`)
      .sort(),
    Object.entries(files)
      .map((entry) => entry.join(' '))
      .sort(),
  ]);
