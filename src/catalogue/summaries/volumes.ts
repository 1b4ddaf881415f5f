import { start } from '../../language/position.ts';
import { articleAddress, copyAddress } from '../../newsroom/address.ts';
import type { Article } from '../../newsroom/article.ts';
import { isMarkdown, readPath, roomOf, rooms } from '../../newsroom/content-folder.ts';
import { groupBy } from '../../newsroom/group-by.ts';
import type { EditionId, VolumeId } from '../../newsroom/names.ts';
import { volumeId } from '../../newsroom/volume.ts';
import type { Claim } from '../articles/addresses.ts';
import type { VolumeFiles } from '../articles/read-volume.ts';
import type { PickedList } from './pick.ts';
import type { VolumeSummary } from './summary.ts';

/** A volume as all that is beyond it knows it. */
export interface KnownVolume {
  id: VolumeId;
  edition: EditionId;
  year: number;
  summary: VolumeSummary;
}

/** The articles of a volume that one of its lists shows (src/catalogue/summaries/pick.ts). */
export type ArticlesOf = (volume: VolumeId, list: PickedList) => readonly Article[];

/** The articles' files of a content folder by the volume that their paths say. */
export interface DividedFiles {
  volumes: ReadonlyMap<VolumeId, VolumeFiles>;
  /** Other files that lie among the articles of a volume. */
  beside: ReadonlyMap<VolumeId, VolumeFiles>;
  /** The addresses that the articles' paths give them. */
  claims: readonly Claim[];
  /** Texts that were perhaps meant as articles, by their paths. */
  strays: readonly string[];
}

/** Divides the files of a content folder, each with its fingerprint, among the volumes. */
export function divideFiles(files: ReadonlyMap<string, string>): DividedFiles {
  const volumes = new Map<VolumeId, Map<string, string>>();
  const beside = new Map<VolumeId, Map<string, string>>();
  const claims: Claim[] = [];
  const strays: string[] = [];
  for (const [file, fingerprint] of files) {
    const path = readPath(file);
    if (path.kind === 'beside') {
      const id = volumeId(path.edition as EditionId, path.year);
      beside.set(id, (beside.get(id) ?? new Map()).set(file, fingerprint));
      claims.push({ address: copyAddress(file), file, position: start });
      continue;
    }
    if (path.kind === 'other' && isMarkdown(file) && !rooms.includes(roomOf(file))) strays.push(file);
    if (path.kind !== 'article') continue;
    const edition = path.edition as EditionId;
    const id = volumeId(edition, path.pathDate.year);
    const volume = volumes.get(id) ?? new Map<string, string>();
    volumes.set(id, volume.set(file, fingerprint));
    claims.push({ address: articleAddress(edition, path.pathDate, path.slug), file, position: start });
  }
  return { volumes, beside, claims, strays };
}

/** The volumes of each edition that readers may open, newest first. */
export function bindVolumes(
  editions: readonly EditionId[],
  summaries: ReadonlyMap<VolumeId, VolumeSummary>,
): ReadonlyMap<EditionId, readonly KnownVolume[]> {
  const known = [...summaries].flatMap(([id, summary]): KnownVolume[] => {
    const [edition = '', year = ''] = id.split('/');
    return summary.articles === 0 ? [] : [{ id, edition: edition as EditionId, year: Number(year), summary }];
  });
  const byEdition = groupBy(known, ({ edition }) => edition);
  return new Map(
    editions.map((edition) => [edition, (byEdition.get(edition) ?? []).sort((a, b) => b.year - a.year)]),
  );
}
