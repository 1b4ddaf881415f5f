import { say } from '../language/phrase.ts';
import { archiveAddress, homeAddress, sectionAddress } from '../newsroom/address.ts';
import type { Href } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import { type Content, linkTo } from './content.ts';
import type { EditionIndex } from './edition-index.ts';
import type { Frame, Link } from './frame.ts';
import { yearBars } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeaser, makeTeasers } from './make-teaser.ts';
import type { Page } from './page.ts';
import type { Teaser } from './teaser.ts';
import type { Bar } from './years.ts';

export interface HomeView {
  frame: Frame;
  lead: Teaser | null; // null in an empty archive
  latest: readonly Teaser[]; // newest first, without the lead, at most 6
  sections: readonly { section: Link; teasers: readonly Teaser[] }[]; // those with articles, three newest each
  years: readonly Bar[]; // every year from the first to the last, gaps included
  total: number;
  archive: Href;
}

const latestCount = 6;
const inSection = 3;

/** An edition's home: the lead that the newsroom chose, or else the newest article; what is newest; the sections; the years. */
export function homePage(content: Content, index: EditionIndex): Page<HomeView> {
  const { edition, articles, volumes } = index;
  const { site } = content.catalogue;
  const address = homeAddress(edition.id);
  const chosen = edition.lead === null ? undefined : content.catalogue.articles.get(edition.lead);
  const lead = chosen ?? articles[0];
  const others = articles.filter((article) => article !== lead);
  const sections = [...site.sections].flatMap(([id, name]) => {
    const ofSection = index.sections.get(id) ?? [];
    const section = {
      href: linkTo(content, sectionAddress(edition.id, id)),
      label: localise(name, edition.id),
    };
    return ofSection.length > 0
      ? [{ section, teasers: makeTeasers(content, ofSection.slice(0, inSection)) }]
      : [];
  });
  const frame = makeFrame(content, edition, {
    address,
    title: localise(site.name, edition.id),
    description: say(edition.locale, 'homeDescription', { site: localise(site.name, edition.id) }),
    elsewhere: homeAddress,
  });
  return {
    address,
    view: {
      frame,
      lead: lead ? makeTeaser(content, lead) : null,
      latest: makeTeasers(content, others.slice(0, latestCount)),
      sections,
      years: yearBars(content, edition.id, volumes),
      total: articles.length,
      archive: linkTo(content, archiveAddress(edition.id)),
    },
  };
}
