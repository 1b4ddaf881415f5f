import { existsSync } from 'node:fs';
import { listFolder } from '../catalogue/files/files.ts';
import { readEditions, readSite } from '../catalogue/settings/read-settings.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { reportProblems } from './console.ts';
import { newArticle } from './new-article.ts';
import { authorityFolders, newAuthority } from './new-authority.ts';
import type { Newsroom } from './newsroom.ts';

export const newCommand: Command = {
  usage:
    'npm run new -- "HEADLINE" | --topic|--place|--person|--story "NAME" [--id ID] [--edition ID] [--slug SLUG] [--content DIR]',
  help: `Makes an article of today in its place, a draft with its front matter filled in; or the file of a
topic, a place, a person or a story.

  --topic NAME    and so for --place, --person and --story: the file that articles name
  --id ID         by which they name it (from the name)
  --edition ID    the edition that an article, or a name, belongs to (the site's first)
  --slug SLUG     the last part of an article's address (from the headline)
  --content DIR   the newsroom's folder (content)`,
  async run(args) {
    const options = {
      content: folders.content,
      edition: { type: 'string' },
      slug: { type: 'string' },
      id: { type: 'string' },
      topic: { type: 'string' },
      place: { type: 'string' },
      person: { type: 'string' },
      story: { type: 'string' },
    } as const;
    const { values, positionals } = parse(args, options, true);
    const text = positionals.join(' ').trim();
    const named = authorityFolders.flatMap(({ option, folder }) => {
      const name = values[option];
      return name === undefined ? [] : [{ folder, name: name.trim() }];
    });
    const [authority, another] = named;
    if (!authority && text === '') throw new UsageError('An article needs a headline');
    if (another || (authority && text !== '')) throw new UsageError('One thing is made at a time');
    if (authority?.name === '') throw new UsageError('The name is empty');
    const newsroom = enter(values.content, values.edition);
    if (!newsroom) return 1;
    console.log(
      authority
        ? newAuthority(newsroom, authority.folder, authority.name, values.id)
        : newArticle(newsroom, text, values.slug),
    );
    return 0;
  },
};

/** Reads the settings; null, where they have errors, which are told. */
function enter(content: string, wanted: string | undefined): Newsroom | null {
  if (!existsSync(content)) throw new UsageError(`There is no folder ${content}`);
  const files = listFolder(content).files;
  const { value: site, problems: ofSite } = readSite(content, files);
  const editions = site ? readEditions(content, files, site) : { value: null, problems: [] };
  const problems = [...ofSite, ...editions.problems];
  if (!site || !editions.value || problems.length > 0) {
    reportProblems(problems, content, 'human');
    return null;
  }
  const edition = [...editions.value.values()].find(({ id }) => id === (wanted ?? site.editions[0]));
  if (!edition) throw new UsageError(`There is no edition ${wanted}; there are ${site.editions.join(', ')}`);
  return { content, files, site, edition };
}
