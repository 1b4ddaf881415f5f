import { start } from '../../language/position.ts';
import { editionFile, roomOf, rooms, siteFile } from '../../newsroom/content-folder.ts';
import type { SectionId } from '../../newsroom/names.ts';
import { isNavigationPlace, navigationPlaces } from '../../newsroom/navigation.ts';
import type { Site } from '../../newsroom/site.ts';
import { meantFolder } from '../files/meant-path.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nearestName } from './nearest.ts';
import type { Reference } from './reference.ts';
import type { WrittenPage } from './standing-pages.ts';

/** The names of all articles, and of those that readers may not see yet. */
export interface ArticleKeys {
  known: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
}

/** What the settings name and the content does not have. */
export function settingProblems(
  { site, editions, standing }: Reference,
  keys: ArticleKeys,
  files: readonly string[],
): Problem[] {
  return [
    ...site.navigation
      .filter((name) => !isKnownPlace(name, site, standing))
      .map((id) =>
        problem('error', 'unknown-place-in-navigation', siteFile, start, {
          id,
          known: navigationPlaces.join(', '),
        }),
      ),
    ...[...editions.values()].flatMap(({ id, lead }) => {
      if (lead === null) return [];
      const file = editionFile(id);
      const values = { key: 'lead', target: lead };
      if (keys.hidden.has(lead)) return [problem('warning', 'unpublished-article', file, start, values)];
      if (keys.known.has(lead) && lead.startsWith(`${id}/`)) return [];
      const nearest =
        nearestName(
          lead,
          [...keys.known].filter((key) => key.startsWith(`${id}/`)),
        ) ?? '—';
      return [problem('error', 'unknown-article', file, start, { ...values, nearest })];
    }),
    ...foldersWithoutEdition(files, site).map((id) =>
      problem('error', 'unknown-edition', `${id}/`, start, { id, known: site.editions.join(', ') }),
    ),
  ];
}

const isKnownPlace = (name: string, site: Site, standing: readonly WrittenPage[]) =>
  isNavigationPlace(name) ||
  standing.some(({ page }) => page.slug === name) ||
  (name.startsWith('sections/') && site.sections.has(name.slice('sections/'.length) as SectionId));

function foldersWithoutEdition(files: readonly string[], site: Site): string[] {
  const folders = new Set(files.map(roomOf));
  for (const name of ['', ...rooms, ...site.editions]) folders.delete(name);
  return [...folders].filter((name) => meantFolder(`${name}/`, site.editions) === `${name}/`);
}
