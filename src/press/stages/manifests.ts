import type { Catalogue } from '../../catalogue/summaries/catalogue.ts';
import { listsIn } from '../../catalogue/summaries/summary.ts';
import { subjectAddress, tierFile } from '../../newsroom/address.ts';
import type { Edition } from '../../newsroom/edition.ts';
import { listsOfSubject } from '../../newsroom/list-id.ts';
import { localise } from '../../newsroom/localised.ts';
import { type SubjectId, type SubjectKind, subjectKinds } from '../../newsroom/names.ts';
import { type Manifest, makeManifest, manifestName, type SubjectEntry } from '../../search/manifest.ts';
import type { TierEntry } from '../ledger/ledger.ts';

/** What the search of each edition begins with, by its file in the site. */
export function manifestsOf(
  { editions, site, subjects, volumes }: Pick<Catalogue, 'editions' | 'site' | 'subjects' | 'volumes'>,
  tiers: Readonly<Record<string, TierEntry>>,
): Map<string, Manifest> {
  const named = (edition: Edition): SubjectEntry[] => {
    const lists = new Set(
      (volumes.get(edition.id) ?? []).flatMap(({ summary }) => listsIn(summary).map(([list]) => list)),
    );
    const hasArticles = (kind: SubjectKind, id: SubjectId) => {
      const { about, by } = listsOfSubject(kind, id);
      return lists.has(about) || (by !== null && lists.has(by));
    };
    return subjectKinds.flatMap((kind) =>
      [...subjects[kind].values()]
        .filter(({ id }) => hasArticles(kind, id))
        .map(({ id, name, spellings }) => ({
          kind,
          id,
          name: localise(name, edition.id),
          spellings: [...new Set([...name.values(), ...[...spellings.values()].flat()])].filter(
            (spelling) => spelling !== localise(name, edition.id),
          ),
          href: subjectAddress(edition.id, kind, id),
        })),
    );
  };
  return new Map(
    [...editions.values()].map((edition) => {
      const indexed = Object.entries(tiers)
        .filter(([id]) => id.startsWith(`${edition.id}/`))
        .map(([id, { months, articles, files }]) => {
          const name = id.slice(edition.id.length + 1);
          const folder = tierFile(edition.id, name, '');
          const paths = Object.keys(files).map((path) => ({ path: path.slice(folder.length) }));
          return { name, months, articles, files: paths };
        });
      const sections = [...site.sections].map(([id, name]) => [id, localise(name, edition.id)]);
      const manifest = makeManifest(
        edition.locale.language,
        indexed,
        named(edition),
        Object.fromEntries(sections),
      );
      return [tierFile(edition.id, '', manifestName), manifest];
    }),
  );
}
