import type { CalendarDate } from '../language/calendar-date.ts';
import { say } from '../language/phrase.ts';
import { storiesAddress, storyAddress } from '../newsroom/address.ts';
import { localise } from '../newsroom/localised.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPage } from './page.ts';
import type { Span } from './span.ts';

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
export function storyIndexPage(content: Content, { edition, stories }: Span): PlannedPage<'storyIndex'> {
  const address = storiesAddress(edition.id);
  const listed = [...stories].flatMap(([id, { total, first, last }]) => {
    const story = content.catalogue.stories.get(id);
    if (!story) return [];
    return [
      {
        href: linkTo(content, storyAddress(edition.id, id)),
        label: localise(story.name, edition.id),
        summary: story.summary && localise(story.summary, edition.id),
        count: total,
        first: first.published.date,
        last: last.published.date,
      },
    ];
  });
  const view = (): StoryIndexView => ({
    frame: makeFrame(content, edition, {
      address,
      title: say(edition.locale, 'stories'),
      description: say(edition.locale, 'storiesDescription'),
      elsewhere: storiesAddress,
    }),
    stories: listed,
  });
  return { kind: 'storyIndex', address, from: listed, view };
}
