import { start } from '../../language/position.ts';
import { editionFile, siteFile } from '../../newsroom/content-folder.ts';
import type { Edition } from '../../newsroom/edition.ts';
import type { EditionId } from '../../newsroom/names.ts';
import type { Site } from '../../newsroom/site.ts';
import { meantPath } from '../files/meant-path.ts';
import { editionsWithFiles, type Named, sameNames, textsOfNoEdition } from '../files/name-problems.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type Reading, readOn, readSafely } from '../problems/reading.ts';
import { editionSchema, isLanguageTag } from '../schema/edition.ts';
import { siteSchema, type WrittenSite } from '../schema/site.ts';
import { check } from '../yaml/check.ts';
import { valueAt } from '../yaml/issue.ts';
import { readChecked, readWritten } from '../yaml/read-checked.ts';
import type { Written } from '../yaml/yaml.ts';
import { toEdition, toSite } from './settings.ts';

/** What an edition is where nothing of its own can be read: its id stands for its language. */
function byItsName(id: string) {
  const language = isLanguageTag(id) ? id : 'en';
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? id;
  return { language, name, phrases: {} };
}

/** `site.yaml`; null where it is missing or broken. */
export function readSite(root: string, files: readonly string[]): Reading<Site | null> {
  if (!files.includes(siteFile)) {
    const misnamed = files.find((file) => meantPath(file, []) === siteFile);
    const missing =
      misnamed === undefined
        ? missingFile(siteFile)
        : problem('error', 'misnamed-file', misnamed, start, { name: misnamed, meant: siteFile });
    return { value: null, problems: [missing] };
  }
  return readSafely(siteFile, () =>
    readOn(readWritten(root, siteFile), (written) =>
      readOn(check(siteSchema, written), (value) => ({
        value: toSite(value),
        problems: settingNames(value, written, files),
      })),
    ),
  );
}

/** What is wrong with the names that the settings give. */
function settingNames(
  { sections, agencies, editions }: WrittenSite,
  written: Written,
  files: readonly string[],
): Problem[] {
  const file = siteFile;
  const ids = editions.map((id) => id as EditionId);
  const named = Object.entries(sections).map(
    ([id, name]): Named => ({
      file,
      id,
      as: `sections: ${id}`,
      position: written.positionOfKey(['sections'], id),
      name,
    }),
  );
  const twins = twinKeys(written, 'sections');
  const within = (key: string, names: object) => Object.keys(names).map((id) => [key, id]);
  const localised = [['name'], ['tagline'], ...within('sections', sections), ...within('agencies', agencies)];
  return [
    ...twins,
    ...sameNames(named, ids),
    ...textsOfNoEdition(written, localised, ids, editionsWithFiles(files)),
  ];
}

/** The keys of a mapping that become one address, or one on hosts that do not tell letters apart by case. */
function twinKeys(written: Written, key: string): Problem[] {
  const owners = new Map<string, string>();
  return Object.keys(valueAt(written.value, [key]) ?? {}).flatMap((id) => {
    const folded = id.normalize('NFC').toLowerCase();
    const other = owners.get(folded);
    owners.set(folded, other ?? id);
    return other === undefined
      ? []
      : [
          problem('error', 'shared-name', written.file, written.positionOfKey([key], id), {
            id,
            other: `${key}: ${other}`,
          }),
        ];
  });
}

/** Each edition of the site, from `editions/ID.yaml`, or by its language's customs where it has no such file. */
export function readEditions(
  root: string,
  files: readonly string[],
  site: Site,
): Reading<ReadonlyMap<EditionId, Edition>> {
  const read = site.editions.map((id) => {
    const file = editionFile(id);
    const { value, problems } = files.includes(file)
      ? readSafely(file, () => readChecked(root, file, editionSchema))
      : { value: null, problems: isLanguageTag(id) ? [] : [missingFile(file)] };
    return { edition: toEdition(id, value ?? byItsName(id)), problems };
  });
  return {
    value: new Map(read.map(({ edition }) => [edition.id, edition])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const missingFile = (file: string) => problem('error', 'missing-file', file, start, { path: file });
