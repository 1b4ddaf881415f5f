import { isoDate, monthOf } from '../../language/calendar-date.ts';
import type { Position } from '../../language/position.ts';
import type { Address, ArticleKey } from '../../newsroom/address.ts';
import type { Article } from '../../newsroom/article.ts';
import { authorityName, subjectsFolder } from '../../newsroom/content-folder.ts';
import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import { groupBy } from '../../newsroom/group-by.ts';
import type { ListId } from '../../newsroom/list-id.ts';
import { localise } from '../../newsroom/localised.ts';
import type { Moment } from '../../newsroom/moment.ts';
import { type SubjectId, type SubjectKind, subjectKinds } from '../../newsroom/names.ts';
import type { SubjectsByKind } from '../../newsroom/subject.ts';
import { compareArticles } from '../../newsroom/volume.ts';
import {
  type ArticleRecord,
  type FiledLink,
  hasLongText,
  isHidden,
  type MediaUse,
} from '../articles/record.ts';
import { byList } from './lists.ts';

/** How many articles a list shows on its first page; the rest stand under their years. */
export const latestCount = 20;

/**
 * How many articles a page lists at most: what has more is cut into parts, by their dates, sections or letters. So many
 * headlines are thirteen screens of a phone, and some 20 KB compressed where their addresses are Arabic.
 */
export const mostArticles = 120;

/** How far back an article looks for what is akin to it: a bound on what one article more can change. */
export const relatedReach = 40;

/** How much of a volume home and feed may show. */
export const newestCount = 40;

/** How many articles of a story stand beside one of them, before and after it. */
export const storyReach = 2;

/** A part of a volume: how many articles, and a fingerprint of those that other pages may show. */
export interface Part {
  count: number;
  fingerprint: string;
}

/** An article as another volume's pages name it. */
export interface Mention {
  key: ArticleKey;
  headline: string;
  published: Moment;
}

export interface StoryPart extends Part {
  /** At most `storyReach` each, oldest first. */
  first: readonly Mention[];
  last: readonly Mention[];
}

/** A reference from one article to another, and where it stands. */
export interface TranslationLink {
  key: ArticleKey;
  target: ArticleKey;
  file: string;
  position: Position;
  hidden: boolean;
}

/** Where the text of a file leads within the site. */
export interface FileLinks {
  file: string;
  links: readonly FiledLink[];
}

/** A date of an article that was still to come when it was read, and the key that has it. */
export interface DateAhead {
  file: string;
  path: readonly (string | number)[];
  iso: string;
  /** Milliseconds since 1970. */
  instant: number;
}

/** All that pages and checks beyond a volume need to know of it. */
export interface VolumeSummary {
  /** How many articles readers may see. */
  articles: number;
  /** How many of them by date, as exact as it is known (ISO 8601). */
  dates: Readonly<Record<string, number>>;
  /** The newest articles. */
  newest: string;
  lists: Readonly<Record<ListId, Part>>;
  stories: Readonly<Record<string, StoryPart>>;
  /** A fingerprint of how each article is mentioned, by a fingerprint of its key. */
  mentions: Readonly<Record<string, string>>;
  translations: readonly TranslationLink[];
  links: readonly FileLinks[];
  aliases: readonly { address: Address; file: string; position: Position }[];
  hidden: readonly ArticleKey[];
  /** What readers see already and bears a later date. */
  ahead: readonly DateAhead[];
  /** The beginning of each longer text's fingerprint, which two texts can share by chance. */
  texts: readonly string[];
  media: readonly MediaUse[];
  /** What a search of it is made from, by month. */
  months: Readonly<Record<string, Part>>;
  /** When embargoes end, in milliseconds since 1970. */
  lifts: readonly number[];
  /** What any of its articles names: `subjects/topics/elections`, `stories/vote`, and media files as paths within the content folder. */
  names: readonly string[];
  warnings: number;
}

/** The articles of a volume that readers may see, newest first. */
export const publishedOf = (records: readonly ArticleRecord[], now: number): Article[] =>
  records
    .filter((record) => !isHidden(record, now))
    .map(({ article }) => article)
    .sort(compareArticles);

/** The lists of a volume. */
export const listsIn = ({ lists }: VolumeSummary) => Object.entries(lists) as [ListId, Part][];

export const mentionOf = ({ key, headline, published }: Article): Mention => ({ key, headline, published });

/** What other pages show of an article: its record, and the names that stand for the subjects in it. */
function articleFingerprint(article: Article, subjects: SubjectsByKind): string {
  const nameOf = (kind: SubjectKind, id: SubjectId) => {
    const subject = subjects[kind].get(id);
    return subject ? localise(subject.name, article.edition) : id;
  };
  const { byline, dateline } = article;
  return fingerprintOf([
    article,
    subjectKinds.map((kind) => article[kind].map((id) => nameOf(kind, id))),
    byline.map((credit) => ('person' in credit ? nameOf('people', credit.person) : null)),
    dateline && nameOf('places', dateline),
  ]);
}

/** What the search makes of an article: its record, and the names of who wrote it and of the place that it is from. */
function searchedFingerprint(article: Article, subjects: SubjectsByKind): string {
  const { edition, byline, dateline } = article;
  const place = dateline && subjects.places.get(dateline);
  const people = byline.map((credit) => 'person' in credit && subjects.people.get(credit.person));
  return fingerprintOf([
    article,
    ...[place, ...people].map((each) => (each ? localise(each.name, edition) : null)),
  ]);
}

/** Sums a volume up as it stands at `now`, in milliseconds since 1970. */
export function summarise(
  records: readonly ArticleRecord[],
  now: number,
  subjects: SubjectsByKind,
): VolumeSummary {
  const articles = publishedOf(records, now);
  const fingerprints = new Map(articles.map((article) => [article, articleFingerprint(article, subjects)]));
  const part = (members: readonly Article[], most = members.length): Part => ({
    count: members.length,
    fingerprint: fingerprintOf(members.slice(0, most).map((member) => fingerprints.get(member))),
  });
  const inStories = groupBy(articles, ({ story }) => story);
  const byMonth = groupBy(articles, ({ published }) => monthOf(published.date));
  const byDate = groupBy(articles, ({ published }) => isoDate(published.date));
  const visible = new Set(articles);
  const shown = records.filter(({ article }) => visible.has(article));
  return {
    articles: articles.length,
    dates: record(byDate, (ofDate) => ofDate.length),
    newest: part(articles, newestCount).fingerprint,
    lists: record(byList(articles), (members) => part(members, latestCount)),
    stories: record(inStories, (members) => storyPart(members.toReversed(), part(members))),
    mentions: Object.fromEntries(
      articles.map((article) => [fingerprintOf(article.key), fingerprintOf(mentionOf(article))]),
    ),
    translations: records.flatMap(({ article: { key, translationOf }, file, positions, ...rest }) =>
      translationOf === null
        ? []
        : [
            {
              key,
              target: translationOf,
              file,
              position: positions.translationOf,
              hidden: isHidden(rest, now),
            },
          ],
    ),
    links: records.flatMap(({ file, links }) => (links.length > 0 ? [{ file, links }] : [])),
    aliases: records.flatMap(({ article: { aliases }, file, positions }) =>
      positions.aliases.flatMap((position, index) => {
        const address = aliases[index];
        return address === undefined ? [] : [{ address, file, position }];
      }),
    ),
    hidden: records.filter(({ article }) => !visible.has(article)).map(({ article }) => article.key),
    ahead: shown.flatMap((record) => datesAhead(record, now)),
    texts: records.filter(hasLongText).map(({ article }) => article.text.slice(0, 8)),
    media: [
      ...new Map(
        shown.flatMap(({ media }) => media).map(({ path, outputs }) => [path, { path, outputs }]),
      ).values(),
    ],
    months: record(byMonth, (ofMonth) => ({
      count: ofMonth.length,
      fingerprint: fingerprintOf(ofMonth.map((article) => searchedFingerprint(article, subjects))),
    })),
    lifts: records.flatMap(({ embargo, draft }) => (embargo === null || draft ? [] : [embargo])),
    names: [...new Set(records.flatMap(namesIn))].sort(),
    warnings: records.reduce((sum, { warnings }) => sum + warnings.length, 0),
  };
}

const storyPart = (oldestFirst: readonly Article[], whole: Part): StoryPart => ({
  ...whole,
  first: oldestFirst.slice(0, storyReach).map(mentionOf),
  last: oldestFirst.slice(-storyReach).map(mentionOf),
});

function datesAhead({ file, article }: ArticleRecord, now: number): DateAhead[] {
  const { published, updated, corrections } = article;
  const dates: [Moment, (string | number)[]][] = [
    [published, ['published']],
    ...(updated ? [[updated, ['updated']] satisfies [Moment, string[]]] : []),
    ...corrections.map(({ date }, index): [Moment, (string | number)[]] => [
      date,
      ['corrections', index, 'date'],
    ]),
  ];
  return dates.flatMap(([{ iso, instant }, path]) => (instant > now ? [{ file, path, iso, instant }] : []));
}

function namesIn({ article, media }: ArticleRecord): string[] {
  const { byline, dateline, story } = article;
  const people = byline.flatMap((credit) => ('person' in credit ? [credit.person] : []));
  return [
    ...subjectKinds.flatMap((kind) => article[kind].map((id) => authorityName(subjectsFolder(kind), id))),
    ...people.map((id) => authorityName('subjects/people', id)),
    ...(dateline === null ? [] : [authorityName('subjects/places', dateline)]),
    ...(story === null ? [] : [authorityName('stories', story)]),
    ...media.map(({ path }) => path),
  ];
}

/** A map as plain data, without what has no key. */
const record = <Key extends string | null, Value, Plain>(
  map: ReadonlyMap<Key, Value>,
  plain: (value: Value) => Plain,
): Record<string, Plain> =>
  Object.fromEntries(
    [...map].flatMap(([key, value]) => (key === null ? [] : [[key, plain(value)] as const])),
  );
