import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readMoment } from '../catalogue/articles/moment.ts';
import { suggestSlug } from '../catalogue/articles/slug.ts';
import { isoDate } from '../language/calendar-date.ts';
import { say } from '../language/phrase.ts';
import { articleKey } from '../newsroom/address.ts';
import { articleFile } from '../newsroom/content-folder.ts';
import { UsageError } from './command.ts';
import type { Newsroom } from './newsroom.ts';
import { now } from './now.ts';

/** Words of a headline that its address keeps. */
const slugWords = 6;

/** Makes an article of today, a draft, and gives its path. Throws a UsageError where there is one of that name. */
export function newArticle(
  { content, site, edition }: Newsroom,
  headline: string,
  wanted: string | undefined,
): string {
  const today = readMoment(new Date(now()).toISOString(), site.timeZone);
  if (!today) throw new Error('The clock gives no date');
  const { date } = today;
  const slug = suggestSlug(wanted ?? headline.split(/\s+/).slice(0, slugWords).join(' '), date);
  const file = join(content, articleFile(articleKey(edition.id, date, slug)));
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
  return file;
}
