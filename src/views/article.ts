import { relatedReach } from '../catalogue/summaries/summary.ts';
import type { CalendarDate } from '../language/calendar-date.ts';
import type { Direction } from '../language/direction.ts';
import {
  addressOf,
  archiveAddress,
  dateAddress,
  editionOf,
  isAscii,
  sectionAddress,
  shortAddress,
  subjectAddress,
} from '../newsroom/address.ts';
import { type Article, descriptionOf } from '../newsroom/article.ts';
import type { Href } from '../newsroom/href.ts';
import { urlOf } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import type { Moment } from '../newsroom/moment.ts';
import type { EditionId, SubjectKind, TextName } from '../newsroom/names.ts';
import { subjectKinds } from '../newsroom/names.ts';
import {
  bylineLinks,
  datelineLink,
  type Signature,
  type StoryLinks,
  storyNeighbours,
} from './article-links.ts';
import { asShown, displayed } from './as-shown.ts';
import { type Content, linkTo, pictureView } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers, subjectName } from './make-teaser.ts';
import type { OpenVolume } from './open-volume.ts';
import type { PageOf } from './page-of.ts';
import type { PictureView } from './picture.ts';
import { readingMinutes } from './reading-time.ts';
import { relatedArticles } from './related.ts';
import { structuredArticle } from './structured-article.ts';
import type { Teaser } from './teaser.ts';

export interface ArticleView {
  frame: Frame;
  kicker: string | null;
  headline: string;
  standfirst: string | null;
  section: Link;
  published: Moment;
  updated: Moment | null;
  hijri: Article['hijri'];
  dateline: Signature | null;
  byline: readonly Signature[];
  minutes: number;
  picture: PictureView | null;
  /** What stands in the place of a picture that is not there or on another host, to which it leads then. */
  lostPicture: { words: string; url: string | null } | null;
  /** The picture's absolute address, for previews of links; null where there is none to show. */
  image: string | null;
  body: TextName;
  story: StoryLinks | null;
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
  /** What else was published on its day, or in its month or year where no more is known. */
  day: Href;
  related: readonly Teaser[]; // at most 4
  structured: Readonly<Record<string, unknown>>; // schema.org NewsArticle
}

/** One page for each article of a volume. */
export function articlePages(content: Content, volume: OpenVolume): PageOf<'article', ArticleView>[] {
  const reach = [...volume.articles, ...volume.context.earlier];
  return volume.articles.map((article, position) => {
    const related = relatedArticles(article, reach.slice(position + 1, position + 1 + relatedReach));
    const view = { ...articleView(content, volume, article), related: makeTeasers(content, related) };
    return { kind: 'article', address: article.address, view };
  });
}

function articleView(content: Content, volume: OpenVolume, article: Article): Omit<ArticleView, 'related'> {
  const { catalogue } = content;
  const { edition } = volume;
  const { id } = edition;
  const { address, section } = article;
  const group = volume.context.translations.get(article.key) ?? [];
  const addressIn = (other: EditionId) => {
    const same = group.find(({ key }) => editionOf(key) === other);
    return same ? addressOf(same.key) : null;
  };
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
      description: descriptionOf(shown),
      under: archiveAddress(id),
      addressIn,
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
    lostPicture: lostPicture(shown),
    body: article.text,
    story: storyNeighbours(content, volume, article),
    subjects: subjectKinds.flatMap((kind) => {
      const links = article[kind].map((subjectId) => subject(kind, subjectId));
      return links.length > 0 ? [{ kind, links }] : [];
    }),
    corrections: shown.corrections.map(({ date, text }) => ({ date: date.date, iso: date.iso, text })),
    sources: article.sources.map((source) => ({ ...source, date: source.date?.date ?? null })),
    rights: article.rights,
    shortUrl: isAscii(address) ? null : urlOf(catalogue.site, shortAddress(article.key)),
    translations: group
      .filter(({ key }) => key !== article.key)
      .flatMap(({ key, headline }) => {
        const there = catalogue.editions.get(editionOf(key));
        if (!there) return [];
        const { language, direction } = there.locale;
        const href = linkTo(content, addressOf(key));
        return [
          { language, direction, name: there.name, headline: displayed(content, there.id, headline), href },
        ];
      }),
    day: linkTo(content, dateAddress(id, article.published.date)),
    image,
    structured: structuredArticle(content, edition, article, image),
  };
}

function lostPicture({ image }: Article): ArticleView['lostPicture'] {
  if (image === null || image.found !== null) return null;
  const { file, alt, caption, credit } = image;
  const url = /^https?:/i.test(file) ? file : null;
  const words = [caption ?? alt, credit].filter(Boolean).join(' ') || url;
  return words === null ? null : { words, url };
}
