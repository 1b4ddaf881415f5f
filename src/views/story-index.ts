import type { CalendarDate } from '../language/calendar-date.ts';
import { compareNames, filingKey } from '../language/collation.ts';
import { say } from '../language/phrase.ts';
import { indexPartsAddress, storiesAddress, storyAddress } from '../newsroom/address.ts';
import { localise } from '../newsroom/localised.ts';
import { type AlphabetPage, alphabetPages } from './alphabet.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { alphabetTitle, alphabetTrail, type LetterLink, letterLinks } from './letters.ts';
import { makeFrame } from './make-frame.ts';
import type { PlannedPageOf } from './page-of.ts';
import type { Span } from './span.ts';

export interface StoryIndexView {
  frame: Frame;
  trail: readonly Link[];
  /** The letters that lead to what is too long for a page; else null. */
  letters: readonly LetterLink[] | null;
  stories: readonly StoryEntry[];
}

interface StoryEntry extends Link {
  summary: string | null;
  count: number;
  first: CalendarDate;
  last: CalendarDate;
}

/** How many stories a page lists at most, and how many of them with their summaries. */
const mostStories = 100;
const mostSummaries = 30;

/** How many of the newest stand on the first page of an index of letters. */
const newestStories = 20;

/**
 * All stories of an edition, the one with the newest article first. Of too many for a page these are the newest, and
 * all stand under their letters.
 */
export function storyIndexPages(
  content: Content,
  { edition, stories }: Span,
): PlannedPageOf<'storyIndex', StoryIndexView>[] {
  const { language } = edition.locale;
  const listed = [...stories].flatMap(([id, { total, first, last }]) => {
    const story = content.catalogue.stories.get(id);
    if (!story) return [];
    const label = localise(story.name, edition.id);
    const entry: StoryEntry = {
      href: linkTo(content, storyAddress(edition.id, id)),
      label,
      summary: story.summary && localise(story.summary, edition.id),
      count: total,
      first: first.published.date,
      last: last.published.date,
    };
    return [{ entry, key: filingKey(label, language) + filingKey(id, language) }];
  });
  return alphabetPages(storiesAddress(edition.id), listed, {
    address: indexPartsAddress(edition.id, 'stories'),
    keyOf: ({ key }) => key,
    fits: ({ length }) => length <= mostStories,
  }).map((page) => storyIndexPage(content, edition, page));
}

function storyIndexPage(
  content: Content,
  edition: Span['edition'],
  page: AlphabetPage<{ entry: StoryEntry }>,
): PlannedPageOf<'storyIndex', StoryIndexView> {
  const { address, letters, parts, members } = page;
  const compare = compareNames(edition.locale.language);
  const name = say(edition.locale, 'stories');
  const entries = members.map(({ entry }) => entry);
  const newest = letters === '' ? entries.slice(0, newestStories) : [];
  const shown = parts
    ? newest
    : letters === ''
      ? entries
      : entries.toSorted((a, b) => compare(a.label, b.label));
  const stories = shown.length > mostSummaries ? shown.map((each) => ({ ...each, summary: null })) : shown;
  const links = letterLinks(content, edition, page);
  const view = (): StoryIndexView => ({
    frame: makeFrame(content, edition, {
      address,
      title: alphabetTitle(edition, name, letters),
      description: say(edition.locale, 'storiesDescription'),
      under: storiesAddress(edition.id),
      addressIn: (other) => (letters === '' ? storiesAddress(other) : null),
    }),
    trail: alphabetTrail(content, name, page),
    letters: links,
    stories,
  });
  return { kind: 'storyIndex', address, from: [links, stories], view };
}
