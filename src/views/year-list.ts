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
import { subjectKinds } from '../newsroom/names.ts';
import { type Content, linkTo } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame, Link } from './frame.ts';
import { hasYearLists } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeasers, subjectName } from './make-teaser.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';

export interface YearListView {
  frame: Frame;
  parent: Link;
  role: 'section' | 'about' | 'by';
  year: number;
  teasers: readonly Teaser[];
}

/** A list of a section or a subject that has a page for each of its years. */
interface YearlyList {
  /** Where its years stand. */
  list: Address;
  parent: Address;
  /** The place in the navigation that it belongs to. */
  under: Address;
  name: string;
  role: YearListView['role'];
  articles: readonly Article[];
}

/** One page for each year of each list of an edition that is longer than its first page. */
export const yearListPages = (content: Content, index: EditionIndex): Page<YearListView>[] =>
  yearlyLists(content, index)
    .filter(({ articles }) => hasYearLists(articles))
    .flatMap((yearly) =>
      [...groupBy(yearly.articles, ({ published }) => published.date.year)].map(([year, ofYear]) =>
        yearListPage(content, index, yearly, year, ofYear),
      ),
    );

function yearlyLists(content: Content, { edition, sections, about, by }: EditionIndex): YearlyList[] {
  const { id } = edition;
  const ofSections = [...sections].map(([section, articles]): YearlyList => {
    const parent = sectionAddress(id, section);
    const name = content.catalogue.site.sections.get(section);
    return {
      list: parent,
      parent,
      under: parent,
      name: name ? localise(name, id) : section,
      role: 'section',
      articles,
    };
  });
  const ofSubjects = subjectKinds.flatMap((kind) =>
    [...about[kind]].map(([subject, articles]): YearlyList => {
      const parent = subjectAddress(id, kind, subject);
      const name = subjectName(content, id, kind, subject);
      return { list: parent, parent, under: subjectsAddress(id, kind), name, role: 'about', articles };
    }),
  );
  const ofWriters = [...by].map(([person, articles]): YearlyList => {
    const parent = subjectAddress(id, 'people', person);
    const name = subjectName(content, id, 'people', person);
    return {
      list: bylineAddress(parent),
      parent,
      under: subjectsAddress(id, 'people'),
      name,
      role: 'by',
      articles,
    };
  });
  return [...ofSections, ...ofSubjects, ...ofWriters];
}

function yearListPage(
  content: Content,
  { edition }: EditionIndex,
  { list, parent, under, name, role }: YearlyList,
  year: number,
  articles: readonly Article[],
): Page<YearListView> {
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
  return {
    address,
    view: { frame, parent: parentLink, role, year, teasers: makeTeasers(content, articles) },
  };
}
