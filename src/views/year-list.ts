import { listsOf } from '../catalogue/summary.ts';
import { formatYear } from '../language/dates.ts';
import { say, sayCount } from '../language/phrase.ts';
import {
  type Address,
  bylineAddress,
  listYearAddress,
  sectionAddress,
  subjectAddress,
  subjectsAddress,
} from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { localise } from '../newsroom/localised.ts';
import { type SectionId, type SubjectId, subjectKinds } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers, subjectName } from './make-teaser.ts';
import type { OpenVolume } from './open-volume.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';

export interface YearListView {
  frame: Frame;
  parent: Link;
  role: 'section' | 'about' | 'by';
  year: number;
  teasers: readonly Teaser[];
}

/** A list of a section or a subject of which each year has a page. */
interface YearlyList {
  /** Where its years stand. */
  list: Address;
  parent: Address;
  /** The place in the navigation that it belongs to. */
  under: Address;
  name: string;
  role: YearListView['role'];
}

/** A volume's page of each list that is longer than its first page. */
export function yearListPages(content: Content, volume: OpenVolume): Page<'yearList'>[] {
  const byList = groupBy(
    volume.articles.flatMap((article) => listsOf(article).map((list) => ({ list, article }))),
    ({ list }) => list,
  );
  return volume.surroundings.longLists.flatMap((list) => {
    const articles = (byList.get(list) ?? []).map(({ article }) => article);
    return articles.length === 0
      ? []
      : [yearListPage(content, volume, yearlyList(content, volume, list), articles)];
  });
}

function yearlyList(content: Content, { edition: { id } }: OpenVolume, list: string): YearlyList {
  const [room = '', name = ''] = list.split('/');
  if (room === 'sections') {
    const section = name as SectionId;
    const parent = sectionAddress(id, section);
    const localised = content.catalogue.site.sections.get(section);
    return {
      list: parent,
      parent,
      under: parent,
      name: localised ? localise(localised, id) : name,
      role: 'section',
    };
  }
  const kind = subjectKinds.find((each) => each === room) ?? 'people';
  const subject = name as SubjectId;
  const parent = subjectAddress(id, kind, subject);
  const role = room === 'by' ? 'by' : 'about';
  return {
    list: role === 'by' ? bylineAddress(parent) : parent,
    parent,
    under: subjectsAddress(id, kind),
    name: subjectName(content, id, kind, subject),
    role,
  };
}

function yearListPage(
  content: Content,
  { edition, year }: OpenVolume,
  { list, parent, under, name, role }: YearlyList,
  articles: readonly Article[],
): Page<'yearList'> {
  const { locale } = edition;
  const address = listYearAddress(list, year);
  const heading = role === 'by' ? say(locale, 'byTitle', { name }) : name;
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
