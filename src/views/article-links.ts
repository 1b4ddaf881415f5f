import { type Mention, storyReach } from '../catalogue/summaries/summary.ts';
import { addressOf, storyAddress, subjectAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Href } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import type { Moment } from '../newsroom/moment.ts';
import { displayed } from './as-shown.ts';
import { type Content, linkTo } from './content.ts';
import type { Link } from './frame.ts';
import { creditName, subjectName } from './make-teaser.ts';
import type { OpenVolume } from './open-volume.ts';

/** Who or where stands by an article; a link where a page is of it. */
export interface Signature {
  href: Href | null;
  label: string;
}

/** The story of an article, and its articles around it, oldest first. */
export interface StoryLinks {
  link: Link;
  neighbours: readonly { href: Href; headline: string; published: Moment; current: boolean }[];
}

/** The place it was filed from; a link where it is about that place too, which then has a page. */
export function datelineLink(content: Content, { dateline, edition, places }: Article): Signature | null {
  if (dateline === null) return null;
  const label = subjectName(content, edition, 'places', dateline);
  return places.includes(dateline)
    ? { href: linkTo(content, subjectAddress(edition, 'places', dateline)), label }
    : { href: null, label };
}

/** Who wrote it; a person has a page, an agency and a mere name have none. */
export const bylineLinks = (content: Content, { byline, edition }: Article): readonly Signature[] =>
  byline.map((credit) => ({
    href: 'person' in credit ? linkTo(content, subjectAddress(edition, 'people', credit.person)) : null,
    label: creditName(content, edition, credit),
  }));

/** The articles of its story around one, oldest first. */
export function storyNeighbours(
  content: Content,
  { edition, stories, context }: OpenVolume,
  article: Article,
): StoryLinks | null {
  const { story } = article;
  const name = story && content.catalogue.stories.get(story)?.name;
  if (!story || !name) return null;
  const beyond = context.stories[story] ?? { before: [], after: [] };
  const ofVolume = (stories.get(story) ?? []).toReversed();
  const inOrder: Mention[] = [...beyond.before, ...ofVolume, ...beyond.after];
  const position = beyond.before.length + ofVolume.indexOf(article);
  const near = inOrder.slice(Math.max(0, position - storyReach), position + storyReach + 1);
  return {
    link: { href: linkTo(content, storyAddress(edition.id, story)), label: localise(name, edition.id) },
    neighbours: near.map(({ key, headline, published }) => ({
      href: linkTo(content, addressOf(key)),
      headline: displayed(content, edition.id, headline),
      published,
      current: key === article.key,
    })),
  };
}
