import { say } from '../language/phrase.ts';
import {
  type Address,
  archiveAddress,
  homeAddress,
  pageAddress,
  searchAddress,
  sectionAddress,
  storiesAddress,
  subjectsAddress,
} from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import { localise } from '../newsroom/localised.ts';
import type { SectionId } from '../newsroom/names.ts';
import { isNavigationPlace, type NavigationPlace } from '../newsroom/navigation.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame } from './frame.ts';

const addresses: Record<NavigationPlace, (edition: Edition['id']) => Address> = {
  home: homeAddress,
  archive: archiveAddress,
  stories: storiesAddress,
  topics: (edition) => subjectsAddress(edition, 'topics'),
  places: (edition) => subjectsAddress(edition, 'places'),
  people: (edition) => subjectsAddress(edition, 'people'),
  search: searchAddress,
};

/** The site's navigation; a page that an edition lacks is left out there. `current` is where the reader is. */
export function navigation(content: Content, edition: Edition, current: Address | null): Frame['navigation'] {
  return content.catalogue.site.navigation.flatMap((name) => {
    const item = itemOf(content, edition, name);
    return item
      ? [{ href: linkTo(content, item.address), label: item.label, current: item.address === current }]
      : [];
  });
}

function itemOf(
  { catalogue }: Content,
  edition: Edition,
  name: string,
): { address: Address; label: string } | null {
  if (isNavigationPlace(name))
    return { address: addresses[name](edition.id), label: say(edition.locale, name) };
  if (name.startsWith('sections/')) {
    const id = name.slice('sections/'.length) as SectionId;
    const label = catalogue.site.sections.get(id);
    return label ? { address: sectionAddress(edition.id, id), label: localise(label, edition.id) } : null;
  }
  const page = catalogue.standingPages.find((each) => each.edition === edition.id && each.slug === name);
  return page ? { address: pageAddress(edition.id, page.slug), label: page.title } : null;
}
