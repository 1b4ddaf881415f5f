import type { CalendarDate } from '../language/calendar-date.ts';
import { say } from '../language/phrase.ts';
import { storiesAddress, storyAddress } from '../newsroom/address.ts';
import { localise } from '../newsroom/localised.ts';
import { type Content, linkTo } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { Page } from './page.ts';

export interface StoryIndexView {
  frame: Frame;
  stories: readonly (Link & {
    summary: string | null;
    count: number;
    first: CalendarDate;
    last: CalendarDate;
  })[];
}

/** All stories of an edition, the one with the newest article first. */
export function storyIndexPage(content: Content, { edition, stories }: EditionIndex): Page<StoryIndexView> {
  const address = storiesAddress(edition.id);
  const frame = makeFrame(content, edition, {
    address,
    title: say(edition.locale, 'stories'),
    description: say(edition.locale, 'storiesDescription'),
    elsewhere: storiesAddress,
  });
  const listed = [...stories].flatMap(([id, articles]) => {
    const story = content.catalogue.stories.get(id);
    const last = articles[0]?.published.date;
    const first = articles.at(-1)?.published.date;
    if (!story || !first || !last) return [];
    return [
      {
        href: linkTo(content, storyAddress(edition.id, id)),
        label: localise(story.name, edition.id),
        summary: story.summary && localise(story.summary, edition.id),
        count: articles.length,
        first,
        last,
      },
    ];
  });
  return { address, view: { frame, stories: listed } };
}
