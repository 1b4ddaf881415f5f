import { type CalendarDate, isoDate } from '../../language/calendar-date.ts';
import { gregorianDays } from '../../language/hijra.ts';
import { type ArticleKey, aliasAddress, articleAddress, articleKey } from '../../newsroom/address.ts';
import type { Article, Credit, Picture } from '../../newsroom/article.ts';
import { articleFile } from '../../newsroom/content-folder.ts';
import type { Moment } from '../../newsroom/moment.ts';
import type { AgencyId, EditionId, SectionId, StoryId, SubjectId, TextName } from '../../newsroom/names.ts';
import type { Site } from '../../newsroom/site.ts';
import type { MediaPath } from '../files/media-files.ts';
import { type FindPicture, isPicture } from '../files/pictures.ts';
import type { Problem } from '../problems/problem.ts';
import { toRights } from '../settings/settings.ts';
import { keyName } from '../yaml/key-name.ts';
import { problemOf } from '../yaml/yaml.ts';
import { dateProblem } from './date-problem.ts';
import type { Manuscript } from './manuscript.ts';
import { readMoment } from './moment.ts';

/** An article as its own file gives it, and what its editors said of when it may be seen. */
export interface Filed {
  manuscript: Manuscript;
  article: Article;
  /** Null when it may be seen at once. */
  embargo: Moment | null;
  draft: boolean;
  problems: Problem[];
}

const subjectIds = (ids: readonly string[]) => [...new Set(ids)].map((id) => id as SubjectId);

/** The body as far as the record of the article knows it. */
type Body = Pick<Article, 'words' | 'text'> & { opening: string };

export const noBody: Body = { words: 0, opening: '', text: '' as TextName };

/** Turns what was written into a record, with its dates reckoned in the site's time zone. */
export function toArticle(
  manuscript: Manuscript,
  site: Site,
  media: { find: FindPicture; pathOf: MediaPath },
  { words, opening, text }: Body,
): Filed {
  const { article: written, pathDate, slug } = manuscript;
  const edition = manuscript.edition as EditionId;
  const problems: Problem[] = [];
  const moment = (text: string | undefined, ...path: PropertyKey[]): Moment | null => {
    if (text === undefined) return null;
    const read = readMoment(text, site.timeZone);
    if (!read) problems.push(unreadableDate(manuscript, text, path));
    return read;
  };
  const standfirst = written.standfirst || null;
  const published = moment(written.published, 'published') ?? fromPath(pathDate);
  const hijri = gregorianDays(published.date);
  if (hijri.length > 0) problems.push(ofHijri(manuscript, hijri));
  else if (isoDate(published.date) !== isoDate(pathDate))
    problems.push(disagreement(manuscript, published, site));
  const article: Article = {
    key: articleKey(edition, pathDate, slug),
    address: articleAddress(edition, pathDate, slug),
    edition,
    slug,
    headline: written.headline,
    standfirst,
    kicker: written.kicker ?? null,
    published,
    updated: moment(written.updated, 'updated'),
    hijri: written.hijri === undefined ? null : toHijri(written.hijri),
    section: written.section as SectionId,
    byline: written.byline.map(toCredit),
    dateline: written.dateline === undefined ? null : (written.dateline as SubjectId),
    topics: subjectIds(written.topics),
    places: subjectIds(written.places),
    people: subjectIds(written.people),
    story: written.story === undefined ? null : (written.story as StoryId),
    image: written.image ? toPicture(written.image, manuscript.file, media) : null,
    translationOf: written.translationOf === undefined ? null : (written.translationOf as ArticleKey),
    sources: written.sources.map(({ title, publisher, date, url }, index) => ({
      title,
      publisher: publisher ?? null,
      date: moment(date, 'sources', index, 'date'),
      url: url ?? null,
    })),
    rights: written.rights === 'unknown' ? 'unknown' : toRights(written.rights),
    corrections: written.corrections.flatMap(({ date, text }, index) => {
      const when = moment(date, 'corrections', index, 'date');
      return when ? [{ date: when, text }] : [];
    }),
    aliases: written.aliases.map(aliasAddress),
    opening: standfirst === null ? opening : null,
    words,
    text,
  };
  return { manuscript, article, embargo: moment(written.embargo, 'embargo'), draft: written.draft, problems };
}

function toPicture(
  { file: name, alt, caption, credit }: NonNullable<Manuscript['article']['image']>,
  text: string,
  { find, pathOf }: { find: FindPicture; pathOf: MediaPath },
): Picture {
  const file = pathOf(name, text);
  const found = find(file);
  return {
    file,
    alt: alt ?? null,
    caption: caption ?? null,
    credit: credit ?? null,
    found: isPicture(found) ? found : null,
  };
}

function toHijri(written: string): Article['hijri'] {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  return { year, month, day };
}

function toCredit(credit: Manuscript['article']['byline'][number]): Credit {
  if (typeof credit === 'string') return { person: credit as SubjectId };
  return 'agency' in credit ? { agency: credit.agency as AgencyId } : credit;
}

/** Stands in for a date that could not be read, so that the other problems of the file are still found. */
const fromPath = (date: Moment['date']): Moment => ({ date, clock: null, iso: isoDate(date), instant: 0 });

function unreadableDate({ written }: Manuscript, text: string, path: readonly PropertyKey[]): Problem {
  const { rule, values } = dateProblem(text);
  return problemOf(written, 'error', rule, path, {
    key: keyName(path),
    value: JSON.stringify(text),
    ...values,
  });
}

/** A date of publication of a year before newspapers: it is of the Hijra. Where the path has one of its days, that is meant. */
function ofHijri(manuscript: Manuscript, days: readonly CalendarDate[]): Problem {
  const { written, article, edition, slug, pathDate } = manuscript;
  const same = days.filter((day) => isoDate(day) === isoDate(pathDate));
  const meant = same.length > 0 ? same : days;
  return problemOf(written, 'error', 'hijri-for-gregorian', ['published'], {
    value: article.published,
    suggestion: meant.map(isoDate).join(' / '),
    path: meant.map((day) => articleFile(articleKey(edition as EditionId, day, slug))).join(' / '),
  });
}

const disagreement = (manuscript: Manuscript, published: Moment, site: Site) => {
  const { edition, pathDate, slug, written, article } = manuscript;
  return problemOf(written, 'error', 'path-disagrees', ['published'], {
    published: article.published,
    day: isoDate(published.date),
    timeZone: site.timeZone,
    path: isoDate(pathDate),
    suggestion: articleFile(articleKey(edition as EditionId, published.date, slug)),
  });
};
