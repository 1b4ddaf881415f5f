import type { Reference } from '../catalogue/reference.ts';
import { markOf } from '../newsroom/mark.ts';
import type { VolumeId } from '../newsroom/names.ts';
import type { Ledger, VolumeEntry } from './ledger/ledger.ts';
import type { Survey } from './survey.ts';

/** A fingerprint of what every page follows from: the program aside, the settings and the pages in the navigation. */
export const settingsMark = (files: ReadonlyMap<string, string>, { standing, logo }: Reference) =>
  markOf([
    [...files].filter(([file]) => file === 'site.yaml' || file.startsWith('editions/')),
    standing.map(({ page: { address, title } }) => [address, title]),
    logo,
  ]);

/** The rooms whose files articles name. */
const namedRooms = ['subjects', 'stories', 'media'];

/** Gives the fingerprint of a file that articles name; some disks give names decomposed. */
export function markFinder(files: ReadonlyMap<string, string>): (name: string) => string | undefined {
  const marks = new Map(
    [...files]
      .filter(([file]) => namedRooms.includes(file.slice(0, Math.max(0, file.indexOf('/')))))
      .map(([file, mark]) => [file.normalize('NFC'), mark]),
  );
  return (name) => marks.get(name.normalize('NFC'));
}

/** A fingerprint of all that a volume is made from by itself. */
export const ownMark = (
  common: string,
  files: ReadonlyMap<string, string>,
  { names, lifts }: Pick<VolumeEntry['summary'], 'names' | 'lifts'>,
  markOfName: (name: string) => string | undefined,
  now: number,
) =>
  markOf([
    common,
    [...files],
    names.map((name) => markOfName(name) ?? null),
    lifts.filter((instant) => instant <= now).length,
  ]);

/** The volumes whose own inputs are not what the ledger holds. */
export const staleVolumes = (
  { divided, markOfName }: Survey,
  ledger: Ledger,
  common: string,
  now: number,
): Set<VolumeId> =>
  new Set(
    [...divided.volumes].flatMap(([id, files]) => {
      const entry = ledger.volumes[id];
      return entry?.own === ownMark(common, files, entry?.summary ?? noSummary, markOfName, now) ? [] : [id];
    }),
  );

const noSummary = { names: [], lifts: [] };

/** A fingerprint of what every page of a site follows from. */
export const commonMark = ({ program, settings }: Pick<Ledger, 'program' | 'settings'>) =>
  markOf([program, settings]);

/** A fingerprint of what every tier follows from. */
export const searchMark = (indexing: string, { editions }: Reference) =>
  markOf([indexing, [...editions].map(([id, { locale }]) => [id, locale.language])]);
