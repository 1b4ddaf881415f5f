import { storyList } from '../catalogue/summaries/pick.ts';
import { mostArticles } from '../catalogue/summaries/summary.ts';
import { formatYear } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import { type Address, listDateAddress, storiesAddress, storyAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import type { Href } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import type { StoryId } from '../newsroom/names.ts';
import { type Content, linkTo, type WholeContent } from './content.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { mentionTeaser } from './make-teaser.ts';
import type { PlannedPageOf } from './page-of.ts';
import { glimpsesOf, plainShelf, type Shelf } from './shelf.ts';
import type { ListYear, Span } from './span.ts';

export interface StoryView {
  frame: Frame;
  name: string;
  summary: string | null;
  index: Href;
  total: number;
  /** Oldest first; of a story that is too long for one timeline its years. */
  shelf: Shelf;
}

/** One timeline for each story that an edition has articles of. */
export const storyPages = (
  content: WholeContent,
  span: Span,
  others: readonly Span[],
): PlannedPageOf<'story', StoryView>[] =>
  [...content.catalogue.stories.values()].flatMap((story) => {
    const { edition, stories } = span;
    const ofStory = stories.get(story.id);
    if (!ofStory) return [];
    const address = storyAddress(edition.id, story.id);
    const name = localise(story.name, edition.id);
    const summary = story.summary && localise(story.summary, edition.id);
    const count = sayCount(edition.locale, 'articles', ofStory.total);
    const otherEditions = others
      .filter((other) => other.stories.has(story.id))
      .map((other) => other.edition.id);
    const years =
      ofStory.total > mostArticles ? shelfOfYears(content, edition, address, story.id, ofStory.years) : null;
    const view = (): StoryView => ({
      frame: makeFrame(content, edition, {
        address,
        title: name,
        description: summary ?? say(edition.locale, 'listDescription', { name, count }),
        under: storiesAddress(edition.id),
        addressIn: (other) => (otherEditions.includes(other) ? storyAddress(other, story.id) : null),
      }),
      name,
      summary,
      index: linkTo(content, storiesAddress(edition.id)),
      total: ofStory.total,
      shelf: years ?? plainShelf(content, articlesOf(content, story.id, ofStory.years).reverse()),
    });
    const parts = years ?? ofStory.years.map(({ count: ofYear, fingerprint }) => [ofYear, fingerprint]);
    const from = [parts, name, summary, otherEditions];
    return [{ kind: 'story', address, from, view }];
  });

const articlesOf = ({ catalogue }: WholeContent, story: StoryId, years: readonly ListYear[]): Article[] =>
  years.flatMap(({ volume }) => catalogue.articlesOf(volume.id, storyList(story)));

/** The years of a long story, each with how it began. */
function shelfOfYears(
  content: Content,
  edition: Edition,
  address: Address,
  story: StoryId,
  years: readonly ListYear[],
): Shelf {
  const groups = years.toReversed().map(({ volume: { year, summary }, count }) => ({
    name: formatYear(year, edition.locale),
    id: null,
    href: linkTo(content, listDateAddress(address, { year })),
    count,
    teasers: (summary.stories[story]?.first ?? [])
      .slice(0, glimpsesOf(years.length))
      .map((mention) => mentionTeaser(content, edition.id, mention)),
  }));
  return { isWhole: false, form: 'brief', groups };
}
