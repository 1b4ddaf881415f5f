import { formatYear } from '../language/dates.ts';
import { say } from '../language/phrase.ts';
import { listDateAddress, storiesAddress, storyAddress } from '../newsroom/address.ts';
import { localise } from '../newsroom/localised.ts';
import type { StoryId } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import { byMonths, type Whole } from './cuts.ts';
import type { OpenVolume } from './open-volume.ts';
import type { PageOf } from './page-of.ts';
import { type PartView, partPages } from './part.ts';
import type { Portion } from './shelf.ts';
import { isInIndex, yearlyList } from './yearly-list.ts';

/** A volume's page of each list that is longer than its first page, and too long in this year for the volume's index. */
export const yearListPages = (content: Content, volume: OpenVolume): PageOf<'part', PartView>[] =>
  volume.context.longLists.flatMap((name) => {
    const { edition, year, lists } = volume;
    const articles = lists.get(name) ?? [];
    if (articles.length === 0 || isInIndex(articles.length)) return [];
    const list = yearlyList(content, edition, name);
    const whole = { content, edition, title: list.heading, address: list.list };
    const trail = [{ href: linkTo(content, list.parent), label: list.name }];
    return partPages(content, { edition, under: list.under, trail }, [ofYear(whole, year, articles)]);
  });

/** A volume's page of each story that is too long for one timeline. */
export const storyYearPages = (content: Content, volume: OpenVolume): PageOf<'part', PartView>[] =>
  volume.context.longStories.flatMap((name) => {
    const { edition, year, stories } = volume;
    const id = name as StoryId;
    const story = content.catalogue.stories.get(id);
    const articles = stories.get(id)?.toReversed() ?? [];
    if (!story || articles.length === 0) return [];
    const [title, address] = [localise(story.name, edition.id), storyAddress(edition.id, id)];
    const trail = [
      { href: linkTo(content, storiesAddress(edition.id)), label: say(edition.locale, 'stories') },
      { href: linkTo(content, address), label: title },
    ];
    const whole = { content, edition, title, address };
    return partPages(content, { edition, under: storiesAddress(edition.id), trail }, [
      ofYear(whole, year, articles),
    ]);
  });

function ofYear(whole: Whole, year: number, articles: Portion['articles']): Portion {
  const { locale } = whole.edition;
  const name = formatYear(year, locale);
  return {
    ...{ name, articles, hasPage: false, isDated: true, isGlimpsed: true },
    title: say(locale, 'yearOf', { name: whole.title, year: name }),
    address: listDateAddress(whole.address, { year }),
    cut: byMonths(whole, year),
  };
}
