import { volumeOf } from '../catalogue/articles/translations.ts';
import { articleList } from '../catalogue/summaries/pick.ts';
import { say } from '../language/phrase.ts';
import { archiveAddress, homeAddress, sectionAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import type { Href } from '../newsroom/href.ts';
import { sectionList } from '../newsroom/list-id.ts';
import { localise } from '../newsroom/localised.ts';
import { linkTo, type WholeContent } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { yearBars } from './make-bars.ts';
import { makeFrame } from './make-frame.ts';
import { makeTeaser, makeTeasers } from './make-teaser.ts';
import type { PlannedPageOf } from './page-of.ts';
import { holding, latestOf, newestFingerprints, newestOf, type Span } from './span.ts';
import type { Teaser } from './teaser.ts';
import type { Bar } from './years.ts';

export interface HomeView {
  frame: Frame;
  lead: Teaser | null; // null in an empty archive
  latest: readonly Teaser[]; // newest first, without the lead, at most 6
  sections: readonly { section: Link; teasers: readonly Teaser[] }[]; // those with articles, three newest each of the first twelve
  years: readonly Bar[]; // every year from the first to the last, gaps included
  total: number;
  archive: Href;
}

const latestCount = 6;
const inSection = 3;

/** So many sections show their newest; of a newsroom with more the others are named. */
const mostSections = 12;

/** An edition's home: the lead that the newsroom chose, or else the newest article; what is newest; the sections; the years. */
export function homePage(content: WholeContent, span: Span): PlannedPageOf<'home', HomeView> {
  const { edition, volumes, total, lists } = span;
  const { site } = content.catalogue;
  const address = homeAddress(edition.id);
  const years = yearBars(content, edition.id, volumes);
  const sections = [...site.sections].flatMap(([id, name]) => {
    const ofSection = lists.get(sectionList(id)) ?? [];
    return ofSection.length === 0 ? [] : [{ id, name, years: ofSection }];
  });
  const view = (): HomeView => {
    const newest = newestOf(content, span, latestCount + 1);
    const lead = leadOf(content, edition) ?? newest[0];
    return {
      frame: makeFrame(content, edition, {
        address,
        title: localise(site.name, edition.id),
        description: say(edition.locale, 'homeDescription', { site: localise(site.name, edition.id) }),
        addressIn: homeAddress,
      }),
      lead: lead ? makeTeaser(content, lead) : null,
      latest: makeTeasers(content, newest.filter(({ key }) => key !== lead?.key).slice(0, latestCount)),
      sections: sections.map(({ id, name, years: ofSection }, index) => ({
        section: { href: linkTo(content, sectionAddress(edition.id, id)), label: localise(name, edition.id) },
        teasers:
          index < mostSections
            ? makeTeasers(content, latestOf(content, sectionList(id), ofSection, inSection))
            : [],
      })),
      years,
      total,
      archive: linkTo(content, archiveAddress(edition.id)),
    };
  };
  const from = {
    newest: newestFingerprints(span, latestCount + 1),
    lead: leadVolume(content, edition)?.summary.months,
    sections: sections.map(({ id, years: ofSection }, index) => [
      id,
      index < mostSections && holding(ofSection, inSection).map(({ fingerprint }) => fingerprint),
    ]),
    years,
  };
  return { kind: 'home', address, from, view };
}

const leadVolume = ({ catalogue }: WholeContent, { id, lead }: Edition) =>
  lead === null ? undefined : catalogue.volumes.get(id)?.find((volume) => volume.id === volumeOf(lead));

/** The article that the newsroom chose, where readers may see it. */
function leadOf(content: WholeContent, edition: Edition): Article | undefined {
  const volume = leadVolume(content, edition);
  return volume && edition.lead !== null
    ? content.catalogue.articlesOf(volume.id, articleList(edition.lead))[0]
    : undefined;
}
