import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { listFolder } from '../catalogue/files.ts';
import { readMoment } from '../catalogue/moment.ts';
import type { Problem } from '../catalogue/problem.ts';
import { readEditions, readSite } from '../catalogue/read-settings.ts';
import { suggestSlug } from '../catalogue/slug.ts';
import { isoDate } from '../language/calendar-date.ts';
import { say } from '../language/phrase.ts';
import { articleKey } from '../newsroom/address.ts';
import { type Command, folders, parse, UsageError } from './command.ts';
import { now } from './now.ts';
import { tellProblems } from './tell.ts';

/** Words of a headline that its address keeps. */
const slugWords = 6;

export const newCommand: Command = {
  usage: 'npm run new -- "HEADLINE" [--edition ID] [--slug SLUG] [--content DIR]',
  help: `Makes an article of today in its place, a draft with its front matter filled in.

  --edition ID    the edition it belongs to (the site's first)
  --slug SLUG     the last part of its address (from the headline)
  --content DIR   the newsroom's folder (content)`,
  async run(args) {
    const options = {
      content: folders.content,
      edition: { type: 'string' },
      slug: { type: 'string' },
    } as const;
    const { values, positionals } = parse(args, options, true);
    const headline = positionals.join(' ').trim();
    if (headline === '') throw new UsageError('An article needs a headline');
    const { content } = values;
    if (!existsSync(content)) throw new UsageError(`There is no folder ${content}`);
    const problems: Problem[] = [];
    const files = listFolder(content).files;
    const site = readSite(content, files, problems);
    const editions = site ? readEditions(content, files, site, problems) : null;
    if (!site || !editions || problems.length > 0) {
      tellProblems(problems, content, 'human');
      return 1;
    }
    const edition = [...editions.values()].find(({ id }) => id === (values.edition ?? site.editions[0]));
    if (!edition)
      throw new UsageError(`There is no edition ${values.edition}; there are ${site.editions.join(', ')}`);
    const today = readMoment(new Date(now()).toISOString(), site.timeZone);
    if (!today) throw new Error('The clock gives no date');
    const { date } = today;
    const slug = suggestSlug(values.slug ?? headline.split(/\s+/).slice(0, slugWords).join(' '), date);
    const file = join(content, `${articleKey(edition.id, date, slug)}.md`);
    if (existsSync(file)) throw new UsageError(`${file} is there already; give another --slug`);
    const frontMatter = stringify({
      headline,
      standfirst: say(edition.locale, 'newStandfirst'),
      published: isoDate(date),
      section: [...site.sections.keys()][0],
      byline: [],
      topics: [],
      places: [],
      people: [],
      sources: [],
      draft: true,
    });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${frontMatter}---\n\n${say(edition.locale, 'newBody')}\n`, { flag: 'wx' });
    console.log(file);
    return 0;
  },
};
