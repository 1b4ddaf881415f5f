import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isName, suggestName } from '../catalogue/articles/slug.ts';
import { readStories, readSubjects } from '../catalogue/settings/authorities.ts';
import { type AuthorityFolder, authorityFile } from '../newsroom/content-folder.ts';
import { UsageError } from './command.ts';
import type { Newsroom } from './newsroom.ts';

/** Where what each option makes lies. */
export const authorityFolders = [
  { option: 'topic', folder: 'subjects/topics' },
  { option: 'place', folder: 'subjects/places' },
  { option: 'person', folder: 'subjects/people' },
  { option: 'story', folder: 'stories' },
] as const satisfies readonly { option: string; folder: AuthorityFolder }[];

/**
 * Makes the file of a subject or a story with its name in one edition, and gives its path. Throws a UsageError where
 * there is one of that id, in a file or in a list, or where the id can be none.
 */
export function newAuthority(
  { content, files, site, edition }: Newsroom,
  folder: AuthorityFolder,
  name: string,
  wanted: string | undefined,
): string {
  const id = wanted ?? suggestName(name);
  if (!isName(id.normalize('NFC')))
    throw new UsageError(`“${id}” can be no id: it is letters, digits and hyphens; give another --id`);
  const { value: subjects } = readSubjects(content, files, site.editions);
  const byFolder = {
    'subjects/topics': subjects.topics,
    'subjects/places': subjects.places,
    'subjects/people': subjects.people,
    stories: readStories(content, files, site.editions).value,
  };
  const known: readonly string[] = [...byFolder[folder].keys()];
  const file = join(content, authorityFile(folder, id));
  if (known.some((each) => each.toLowerCase() === id.toLowerCase()))
    throw new UsageError(`${id} is there already in ${folder}; give another --id`);
  const others = site.editions.filter((each) => each !== edition.id).map((each) => `  # ${each}: …\n`);
  const written =
    others.length === 0 ? stringify({ name }) : stringify({ name: { [edition.id]: name } }) + others.join('');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, written, { flag: 'wx' });
  return file;
}
