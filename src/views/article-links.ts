import { storyAddress, subjectAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { localise } from '../newsroom/localised.ts';
import type { ArticleView } from './article.ts';
import { asShown } from './as-shown.ts';
import { type Content, linkTo } from './content.ts';
import { creditName, subjectName } from './make-teaser.ts';
import { hasSubject } from './subject.ts';

/** How many of a story's articles stand beside one of them, before and after it. */
const storyReach = 2;

/** The place it was filed from; a link where that place has a page. */
export function datelineLink(content: Content, { dateline, edition }: Article): ArticleView['dateline'] {
  if (dateline === null) return null;
  const label = subjectName(content, edition, 'places', dateline);
  const index = content.indexes.get(edition);
  return index && hasSubject(index, 'places', dateline)
    ? { href: linkTo(content, subjectAddress(edition, 'places', dateline)), label }
    : { href: null, label };
}

/** Who wrote it; a person has a page, an agency none. */
export const bylineLinks = (content: Content, { byline, edition }: Article): ArticleView['byline'] =>
  byline.map((credit) => ({
    href: 'person' in credit ? linkTo(content, subjectAddress(edition, 'people', credit.person)) : null,
    label: creditName(content, edition, credit),
  }));

/** The articles of its story around one, oldest first. `story` has them newest first. */
export function storyNeighbours(
  content: Content,
  article: Article,
  story: readonly Article[],
): ArticleView['story'] {
  const name = article.story && content.catalogue.stories.get(article.story)?.name;
  if (!article.story || !name) return null;
  const inOrder = story.toReversed();
  const position = inOrder.indexOf(article);
  const near = inOrder.slice(Math.max(0, position - storyReach), position + storyReach + 1);
  return {
    link: {
      href: linkTo(content, storyAddress(article.edition, article.story)),
      label: localise(name, article.edition),
    },
    total: story.length,
    neighbours: near.map((each) => ({
      href: linkTo(content, each.address),
      headline: asShown(content, each).headline,
      published: each.published,
      current: each === article,
    })),
  };
}
