import type { ArticleKey } from '../../newsroom/address.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import { groupBy } from '../../newsroom/group-by.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import type { VolumeSummary } from '../summaries/summary.ts';

/** The volume that holds an article. */
export const volumeOf = (key: ArticleKey) => key.split('/').slice(0, 2).join('/') as VolumeId;

/** The fingerprint of how an article is mentioned; nothing where readers may not see it. */
export const mentionFingerprint = (summaries: ReadonlyMap<VolumeId, VolumeSummary>, key: ArticleKey) =>
  summaries.get(volumeOf(key))?.mentions[fingerprintOf(key)];

/** The article that a chain of translations began with; a circle begins with its first name in order. */
function original(key: ArticleKey, targets: ReadonlyMap<ArticleKey, ArticleKey>): ArticleKey {
  const chain = [key];
  let target = targets.get(key);
  while (target !== undefined) {
    const circle = chain.indexOf(target);
    if (circle >= 0) return chain.slice(circle).sort()[0] ?? key;
    chain.push(target);
    target = targets.get(target);
  }
  return chain.at(-1) ?? key;
}

/**
 * For each article that has translations, the names in order of all that say the same, itself among them. Articles
 * that readers may not see are in no group.
 */
export function translationGroups(
  summaries: ReadonlyMap<VolumeId, VolumeSummary>,
): ReadonlyMap<ArticleKey, readonly ArticleKey[]> {
  const links = [...summaries.values()].flatMap(({ translations }) =>
    translations.filter(
      ({ hidden, target }) => !hidden && mentionFingerprint(summaries, target) !== undefined,
    ),
  );
  const targets = new Map(links.map(({ key, target }) => [key, target]));
  const members = new Set(links.flatMap(({ key, target }) => [key, target]));
  const groups = groupBy([...members].sort(), (key) => original(key, targets));
  return new Map(
    [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => group.map((key): [ArticleKey, ArticleKey[]] => [key, group])),
  );
}
