import { say, sayCount } from '../language/phrase.ts';
import { storiesAddress, storyAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import { type Content, linkTo } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers } from './make-teaser.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';

export interface StoryView {
  frame: Frame;
  name: string;
  summary: string | null;
  index: Href;
  teasers: readonly Teaser[] /* oldest first */;
}

/** One timeline for each story that an edition has articles of. */
export const storyPages = (content: Content, { edition, stories }: EditionIndex): Page<StoryView>[] =>
  [...content.catalogue.stories.values()].flatMap((story) => {
    const articles = stories.get(story.id);
    if (!articles) return [];
    const address = storyAddress(edition.id, story.id);
    const name = localise(story.name, edition.id);
    const summary = story.summary && localise(story.summary, edition.id);
    const count = sayCount(edition.locale, 'articles', articles.length);
    const frame = makeFrame(content, edition, {
      address,
      title: name,
      description: summary ?? say(edition.locale, 'listDescription', { name, count }),
      under: storiesAddress(edition.id),
      elsewhere: (other) =>
        content.indexes.get(other)?.stories.has(story.id) ? storyAddress(other, story.id) : null,
    });
    const view: StoryView = {
      frame,
      name,
      summary,
      index: linkTo(content, storiesAddress(edition.id)),
      teasers: makeTeasers(content, articles.toReversed()),
    };
    return [{ address, view }];
  });
