import type { CalendarDate } from '../language/calendar-date.ts';
import { nameOfText } from './content-folder.ts';
import { sha256 } from './fingerprint.ts';
import type { EditionId, SectionId, StoryId, SubjectId, SubjectKind } from './names.ts';

/**
 * Where a page stands in the site: a path from the site's root, without the base path, NFC, not
 * percent-encoded. Ends in `/` for a page and in a file name for anything else.
 * Only this module makes one.
 */
export type Address = string & { readonly __brand: 'Address' };

/** An article's name within the content: `ar/2015/09/15/slug`, its file's path without `.md`. */
export type ArticleKey = string & { readonly __brand: 'ArticleKey' };

const at = (...segments: string[]) => `/${segments.join('/')}/`.normalize('NFC') as Address;
const fileAt = (...segments: string[]) => `/${segments.join('/')}`.normalize('NFC') as Address;

/** `['2015', '09', '15']`, as far as the date is known. */
export const dateSegments = ({ year, month, day }: CalendarDate): string[] =>
  [
    String(year).padStart(4, '0'),
    month === undefined ? undefined : String(month).padStart(2, '0'),
    day === undefined ? undefined : String(day).padStart(2, '0'),
  ].filter((segment) => segment !== undefined);

export const articleKey = (edition: EditionId, date: CalendarDate, slug: string) =>
  [edition, ...dateSegments(date), slug].join('/').normalize('NFC') as ArticleKey;

export const articleAddress = (edition: EditionId, date: CalendarDate, slug: string) =>
  at(edition, ...dateSegments(date), slug);

/** The address of an article by its name. */
export const addressOf = (key: ArticleKey) => at(key);

/**
 * The address of the page that a Markdown file of the content becomes; null for a file that becomes none. Its path
 * may begin further up, at the root of a repository.
 */
export function addressOfFile(path: string): Address | null {
  const name = nameOfText(path);
  return name === null ? null : at(name);
}

/** The edition of an article by its name. */
export const editionOf = (key: ArticleKey) => key.slice(0, key.indexOf('/')) as EditionId;

/** Letters and digits that nobody takes for one another (Crockford's base 32). */
const plainSigns = '0123456789abcdefghjkmnpqrstvwxyz';
const shortLength = 10;

/**
 * A short address in ASCII that stands for ever beside an article's own, for a slug that grows three to six times
 * as long when it is percent-encoded and shared. Ten signs of SHA-256 of the article's name are 50 bits: two of a
 * hundred thousand articles share one with a chance of 1 in 200,000.
 */
export const shortAddress = (key: ArticleKey) => {
  const bytes = sha256(key).digest().subarray(0, shortLength);
  return at('s', [...bytes].map((byte) => plainSigns[byte % plainSigns.length]).join(''));
};

/** Whether an address can be shared as it is. */
export const isAscii = (address: string) => /^[\x20-\x7e]*$/.test(address);

export const rootAddress = '/' as Address;
export const homeAddress = (edition: EditionId) => at(edition);
export const archiveAddress = (edition: EditionId) => at(edition, 'archive');

/** A volume's, a month's or a day's page, by how much of the date is given. */
export const dateAddress = (edition: EditionId, date: CalendarDate) => at(edition, ...dateSegments(date));

export const sectionAddress = (edition: EditionId, section: SectionId) => at(edition, 'sections', section);
export const subjectsAddress = (edition: EditionId, kind: SubjectKind) => at(edition, kind);
export const subjectAddress = (edition: EditionId, kind: SubjectKind, id: SubjectId) => at(edition, kind, id);
export const storiesAddress = (edition: EditionId) => at(edition, 'stories');
export const storyAddress = (edition: EditionId, id: StoryId) => at(edition, 'stories', id);
export const searchAddress = (edition: EditionId) => at(edition, 'search');
export const pageAddress = (edition: EditionId, slug: string) => at(edition, slug);

/** One year, month or day of a list that belongs to a section, a subject or a story. */
export const listDateAddress = (list: Address, date: CalendarDate) =>
  `${list}${dateSegments(date).join('/')}/` as Address;

/** Where the parts of a year, a month or a day stand that has too many articles for a page: beside those of articles. */
export const datePartsAddress = (edition: EditionId, date: CalendarDate) =>
  at(edition, 'archive', ...dateSegments(date));

/** A part of what stands at an address: a section of a day, or what has no day. */
export const partAddress = (whole: Address, part: SectionId | 'undated') =>
  `${whole}${part}/`.normalize('NFC') as Address;

/** Where the letters of an index stand that is too long for a page. */
export const indexPartsAddress = (edition: EditionId, room: SubjectKind | 'stories') =>
  at(edition, 'archive', room);

/**
 * What begins with some letters of filing keys, or has no more letters than those. Each letter is a folder, so that no
 * name is one that a disk cannot hold.
 */
export const initialsAddress = (whole: Address, letters: string, isEnded: boolean) =>
  `${whole}${[...letters, ...(isEnded ? ['other'] : [])].map((part) => `${part}/`).join('')}`.normalize(
    'NFC',
  ) as Address;

/** What a volume has of each list of a room (`topics`), under one another. */
export const volumeIndexAddress = (edition: EditionId, year: number, room: string) =>
  at(edition, 'archive', ...dateSegments({ year }), room);

/** What a person wrote, beside what is about them. */
export const bylineAddress = (person: Address) => `${person}by/` as Address;

export const feedAddress = (edition: EditionId) => fileAt(edition, 'feed.xml');
export const sitemapIndexAddress = fileAt('sitemap.xml');
/** Of an edition's pages that span volumes; one of several where they are too many for one. */
export const editionSitemapAddress = (edition: EditionId, part: number | null = null) =>
  fileAt(edition, part === null ? 'sitemap.xml' : `sitemap-${part}.xml`);
export const dateSitemapAddress = (edition: EditionId, date: CalendarDate) =>
  fileAt(edition, ...dateSegments(date), 'sitemap.xml');
export const robotsAddress = fileAt('robots.txt');
export const notFoundAddress = (edition: EditionId) => fileAt(edition, '404.html');
export const rootNotFoundAddress = fileAt('404.html');
export const assetAddress = (file: string) => fileAt('assets', file);
/** Where the site has a file that is copied as it is: as the content folder has it. */
export const copyAddress = (path: string) => fileAt(path);
export const mediaAddress = (file: string) => fileAt('media', file);

/** A segment as a disk has it; one in another encoding than UTF-8 stays as it was written. */
const decodeSegment = (segment: string) => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** Whether a segment of an address is percent-encoded still, for want of UTF-8 in it. */
export const isOtherEncoding = (segment: string) =>
  /%[\da-f]{2}/i.test(segment) && decodeSegment(segment) === segment;

/** Endings of pictures, documents and recordings, which articles moved in from elsewhere link to from the root. */
const fileEndings =
  'jpe?g|png|gif|webp|avif|svg|bmp|tiff?|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|mp[34]|m4[av]|ogg|webm';

const fileName = new RegExp(`\\.(?:html?|md|xml|txt|json|${fileEndings})$`, 'i');

/**
 * What the site has under its own name, files beside articles among it; whatever else has no slash at its end is a
 * folder's page.
 */
const isFile = (path: string) =>
  fileName.test(path) || /^\/(?:media|assets)\/|^\/[^/]+\/\d{4}\/.*\.[a-z][a-z\d]{1,4}$/i.test(path);

/** The address that a link of a text means, by its path from the site's root, decoded; a page's has its slash. */
export function linkedAddress(path: string): Address {
  const page = path.replace(/\/index\.html?$/i, '/');
  return (page.endsWith('/') || isFile(page) ? page : `${page}/`).normalize('NFC') as Address;
}

/**
 * An old address that must keep working. One that ends neither in `/` nor in `.html` becomes a folder, which
 * every static host serves as HTML; the schema has checked that it begins with `/`.
 */
export const aliasAddress = (written: string) => {
  const path = written.slice(1).split('/').map(decodeSegment).join('/');
  return fileAt(/(?:^|\/|\.html?)$/.test(path) ? path : `${path}/`);
};

/** A file of a tier or, where `tier` is empty, one that all tiers share; relative to the output folder. */
export const tierFile = (edition: EditionId, tier: string, file: string) =>
  [edition, 'search', ...(tier === '' ? [] : [tier]), file].join('/');

/** The file that holds a page, relative to the output folder. */
export const outputFile = (address: Address) =>
  (address.endsWith('/') ? `${address}index.html` : address).slice(1);
