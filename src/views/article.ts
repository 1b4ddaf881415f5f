import type { CalendarDate } from '../language/calendar-date.ts';
import { isoDate } from '../language/calendar-date.ts';
import type { Direction } from '../language/direction.ts';
import {
  archiveAddress,
  isAscii,
  sectionAddress,
  shortAddress,
  subjectAddress,
} from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Href } from '../newsroom/href.ts';
import { urlOf } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import type { Moment } from '../newsroom/moment.ts';
import type { SubjectKind } from '../newsroom/names.ts';
import { subjectKinds } from '../newsroom/names.ts';
import { bylineLinks, datelineLink, storyNeighbours } from './article-links.ts';
import { asShown } from './as-shown.ts';
import { type Content, linkTo, pictureView } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers, subjectName } from './make-teaser.ts';
import { neighbours } from './neighbours.ts';
import type { Page } from './page.ts';
import type { PictureView } from './picture.ts';
import { readingMinutes } from './reading-time.ts';
import { relatedArticles } from './related.ts';
import { structuredArticle } from './structured-article.ts';
import type { Teaser } from './teaser.ts';

export interface ArticleView {
  frame: Frame;
  kicker: string | null;
  headline: string;
  standfirst: string;
  section: Link;
  published: Moment;
  updated: Moment | null;
  hijri: Article['hijri'];
  dateline: { href: Href | null; label: string } | null;
  byline: readonly { href: Href | null; label: string }[];
  minutes: number;
  picture: PictureView | null;
  /** The picture's absolute address, for previews of links; null where there is none to show. */
  image: string | null;
  body: string; // HTML, sanitised
  story: {
    link: Link;
    total: number;
    neighbours: readonly { href: Href; headline: string; published: Moment; current: boolean }[];
  } | null; // oldest first
  subjects: readonly { kind: SubjectKind; links: readonly Link[] }[]; // only kinds that have any
  corrections: readonly { date: CalendarDate; iso: string; text: string }[];
  sources: readonly {
    title: string;
    publisher: string | null;
    date: CalendarDate | null;
    url: string | null;
  }[];
  rights: Article['rights']; // where they differ from the site's
  /** Absolute; null where the article's own address is short enough to share. */
  shortUrl: string | null;
  translations: readonly {
    language: string;
    direction: Direction;
    name: string;
    headline: string;
    href: Href;
  }[];
  before: { date: CalendarDate; href: Href } | null; // the day before that has articles
  after: { date: CalendarDate; href: Href } | null;
  related: readonly Teaser[]; // at most 4
  structured: Readonly<Record<string, unknown>>; // schema.org NewsArticle
}

/** One page for each article of an edition. */
export function articlePages(content: Content, index: EditionIndex): Page<ArticleView>[] {
  const dayPositions = new Map(index.days.map((date, position) => [isoDate(date), position]));
  return index.articles.map((article, position) => {
    const dayPosition = dayPositions.get(isoDate(article.published.date));
    const days =
      dayPosition === undefined
        ? { before: null, after: null }
        : neighbours(content, index.edition.id, index.days, dayPosition);
    const related = relatedArticles(article, index.articles.slice(position + 1, position + 1 + relatedReach));
    const view = { ...articleView(content, index, article), ...days, related: makeTeasers(content, related) };
    return { address: article.address, view };
  });
}

/**
 * How many articles before one are looked at for those related to it: a bound, so that an article's page
 * never depends on the whole archive.
 */
const relatedReach = 200;

function articleView(
  content: Content,
  { edition, stories }: EditionIndex,
  article: Article,
): Omit<ArticleView, 'before' | 'after' | 'related'> {
  const { catalogue } = content;
  const { id } = edition;
  const { address, section } = article;
  const group = catalogue.translations.get(article.key) ?? [];
  const inEdition = (other: string) => group.find((each) => each.edition === other)?.address ?? null;
  const sectionName = catalogue.site.sections.get(section);
  const shown = asShown(content, article);
  const picture = pictureView(content, shown.image);
  // Previews draw no SVG.
  const image =
    picture === null || picture.href.endsWith('.svg') ? null : catalogue.site.origin + picture.href;
  const subject = (kind: SubjectKind, subjectId: Article[SubjectKind][number]): Link => ({
    href: linkTo(content, subjectAddress(id, kind, subjectId)),
    label: subjectName(content, id, kind, subjectId),
  });
  return {
    frame: makeFrame(content, edition, {
      address,
      title: shown.headline,
      description: shown.standfirst,
      under: archiveAddress(id),
      elsewhere: inEdition,
    }),
    kicker: shown.kicker,
    headline: shown.headline,
    standfirst: shown.standfirst,
    section: {
      href: linkTo(content, sectionAddress(id, section)),
      label: sectionName ? localise(sectionName, id) : section,
    },
    published: article.published,
    updated: article.updated,
    hijri: article.hijri,
    dateline: datelineLink(content, article),
    byline: bylineLinks(content, article),
    minutes: readingMinutes(content, article),
    picture,
    body: content.texts.get(address)?.html ?? '',
    story: storyNeighbours(
      content,
      article,
      article.story === null ? [] : (stories.get(article.story) ?? []),
    ),
    subjects: subjectKinds.flatMap((kind) => {
      const links = article[kind].map((subjectId) => subject(kind, subjectId));
      return links.length > 0 ? [{ kind, links }] : [];
    }),
    corrections: shown.corrections.map(({ date, text }) => ({ date: date.date, iso: date.iso, text })),
    sources: article.sources.map((source) => ({ ...source, date: source.date?.date ?? null })),
    rights: article.rights,
    shortUrl: isAscii(address) ? null : urlOf(catalogue.site, shortAddress(article.key)),
    translations: group
      .filter((other) => other !== article)
      .flatMap((other) => {
        const there = catalogue.editions.get(other.edition);
        if (!there) return [];
        const { language, direction } = there.locale;
        const href = linkTo(content, other.address);
        const { headline } = asShown(content, other);
        return [{ language, direction, name: there.name, headline, href }];
      }),
    image,
    structured: structuredArticle(content, edition, article, image),
  };
}
