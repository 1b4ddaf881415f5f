import { formatYear } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import { listYearAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers } from './make-teaser.ts';
import type { OpenVolume } from './open-volume.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';
import { isInIndex, type YearlyList, yearlyList } from './yearly-list.ts';

export interface YearListView {
  frame: Frame;
  parent: Link;
  role: YearlyList['role'];
  year: number;
  teasers: readonly Teaser[];
}

/** A volume's page of each list that is longer than its first page, and too long in this year for the volume's index. */
export function yearListPages(content: Content, volume: OpenVolume): Page<'yearList'>[] {
  return volume.surroundings.longLists.flatMap((list) => {
    const articles = volume.lists.get(list) ?? [];
    return articles.length === 0 || isInIndex(articles.length)
      ? []
      : [yearListPage(content, volume, yearlyList(content, volume.edition, list), articles)];
  });
}

function yearListPage(
  content: Content,
  { edition, year }: OpenVolume,
  { list, parent, under, name, heading, role }: YearlyList,
  articles: readonly Article[],
): Page<'yearList'> {
  const { locale } = edition;
  const address = listYearAddress(list, year);
  const title = say(locale, 'yearOf', { name: heading, year: formatYear(year, locale) });
  const frame = makeFrame(content, edition, {
    address,
    title,
    description: say(locale, 'listDescription', {
      name: title,
      count: sayCount(locale, 'articles', articles.length),
    }),
    under,
  });
  const parentLink = { href: linkTo(content, parent), label: name };
  const view = { frame, parent: parentLink, role, year, teasers: makeTeasers(content, articles) };
  return { kind: 'yearList', address, view };
}
