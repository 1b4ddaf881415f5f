import { storyList } from '../catalogue/pick.ts';
import { say, sayCount } from '../language/phrase.ts';
import { storiesAddress, storyAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Href } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import type { StoryId } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers } from './make-teaser.ts';
import type { PlannedPage } from './page.ts';
import type { ListYear, Span } from './span.ts';
import type { Teaser } from './teaser.ts';

export interface StoryView {
  frame: Frame;
  name: string;
  summary: string | null;
  index: Href;
  teasers: readonly Teaser[] /* oldest first */;
}

/** One timeline for each story that an edition has articles of. */
export const storyPages = (content: Content, span: Span, others: readonly Span[]): PlannedPage<'story'>[] =>
  [...content.catalogue.stories.values()].flatMap((story) => {
    const { edition, stories } = span;
    const told = stories.get(story.id);
    if (!told) return [];
    const address = storyAddress(edition.id, story.id);
    const name = localise(story.name, edition.id);
    const summary = story.summary && localise(story.summary, edition.id);
    const count = sayCount(edition.locale, 'articles', told.total);
    const elsewhere = others.filter((other) => other.stories.has(story.id)).map((other) => other.edition.id);
    const view = (): StoryView => ({
      frame: makeFrame(content, edition, {
        address,
        title: name,
        description: summary ?? say(edition.locale, 'listDescription', { name, count }),
        under: storiesAddress(edition.id),
        elsewhere: (other) => (elsewhere.includes(other) ? storyAddress(other, story.id) : null),
      }),
      name,
      summary,
      index: linkTo(content, storiesAddress(edition.id)),
      teasers: makeTeasers(content, articlesOf(content, story.id, told.years).reverse()),
    });
    const from = [told.years.map(({ count: ofYear, mark }) => [ofYear, mark]), name, summary, elsewhere];
    return [{ kind: 'story', address, from, view }];
  });

const articlesOf = ({ catalogue }: Content, story: StoryId, years: readonly ListYear[]): Article[] =>
  years.flatMap(({ volume }) => catalogue.articlesOf(volume.id, storyList(story)));
