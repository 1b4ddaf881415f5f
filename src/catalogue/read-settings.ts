import type { Edition } from '../newsroom/edition.ts';
import type { EditionId } from '../newsroom/names.ts';
import type { Site } from '../newsroom/site.ts';
import { type Problem, problem, start } from './problem.ts';
import { readChecked } from './read-checked.ts';
import { editionSchema, isLanguageTag } from './schema/edition.ts';
import { siteSchema } from './schema/site.ts';
import { toEdition, toSite } from './settings.ts';

/** What an edition is where nothing of its own can be read: its id stands for its language. */
function byItsName(id: string) {
  const language = isLanguageTag(id) ? id : 'en';
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? id;
  return { language, name, phrases: {} };
}

/** `site.yaml`; null where it is missing or broken. */
export function readSite(root: string, files: readonly string[], problems: Problem[]): Site | null {
  if (!files.includes('site.yaml')) {
    const misnamed = files.find((file) => /^site\.(?:ya?ml|json|txt)(?:\.txt)?$/i.test(file));
    problems.push(
      misnamed === undefined
        ? problem('error', 'missing-file', 'site.yaml', start, { path: 'site.yaml' })
        : problem('error', 'misnamed-file', misnamed, start, { name: misnamed, meant: 'site.yaml' }),
    );
    return null;
  }
  const written = readChecked(root, 'site.yaml', siteSchema, problems);
  return written && toSite(written);
}

/** Each edition of the site, from `editions/ID.yaml`, or by its language's customs where it has no such file. */
export function readEditions(
  root: string,
  files: readonly string[],
  site: Site,
  problems: Problem[],
): ReadonlyMap<EditionId, Edition> {
  return new Map(
    site.editions.map((id) => {
      const file = `editions/${id}.yaml`;
      const written = files.includes(file) ? readChecked(root, file, editionSchema, problems) : null;
      if (!files.includes(file) && !isLanguageTag(id))
        problems.push(problem('error', 'missing-file', file, start, { path: file }));
      return [id, toEdition(id, written ?? byItsName(id))];
    }),
  );
}
