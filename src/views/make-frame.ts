import { type Address, feedAddress, homeAddress, searchAddress } from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import { urlOf } from '../newsroom/href.ts';
import { localise } from '../newsroom/localised.ts';
import type { EditionId } from '../newsroom/names.ts';
import { pictureOnPage } from '../newsroom/renditions.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, LanguageLink } from './frame.ts';
import { navigation } from './navigation.ts';

/** The look's own, as in `layouts/styles/tokens.css`. */
const paper = { light: '#faf8f3', dark: '#171510' };

/** What a page is, to the frame around it. */
export interface PageIdentity {
  /** Null on a page that stands for no address of its own. */
  address: Address | null;
  title: string;
  description: string;
  /** The address in the navigation that it belongs to; its own where nothing else is said. */
  under?: Address;
  /** The same page in another edition, if it is there. */
  addressIn?: (edition: EditionId) => Address | null;
}

/** What stands around the view of a page. */
export function makeFrame(content: Content, edition: Edition, page: PageIdentity): Frame {
  const { site, editions } = content.catalogue;
  const { address, title, description, under = address, addressIn = () => null } = page;
  const sameIn = (id: EditionId) => (id === edition.id ? address : addressIn(id));
  const { bars, arabic, latin } = content.assets.fonts;
  const languages = [...editions.values()].map((each): LanguageLink => {
    const same = sameIn(each.id);
    return {
      href: linkTo(content, same ?? homeAddress(each.id)),
      label: each.name,
      language: each.locale.language,
      direction: each.locale.direction,
      translation: same !== null,
      current: each.id === edition.id,
    };
  });
  const alternates = [...editions.values()].flatMap((each) => {
    const same = sameIn(each.id);
    return same ? [{ language: each.locale.language, url: urlOf(site, same) }] : [];
  });
  return {
    locale: edition.locale,
    siteName: localise(site.name, edition.id),
    tagline: localise(site.tagline, edition.id),
    logo: logo(content),
    title,
    description,
    canonical: address && urlOf(site, address),
    alternates: withDefault(alternates),
    home: linkTo(content, homeAddress(edition.id)),
    search: linkTo(content, searchAddress(edition.id)),
    feed: linkTo(content, feedAddress(edition.id)),
    navigation: navigation(content, edition, under),
    languages,
    rights: site.rights,
    paper: { light: site.tokens.light.paper ?? paper.light, dark: site.tokens.dark.paper ?? paper.dark },
    icon: logo(content)?.href ?? linkTo(content, content.assets.icon),
    styleSheet: linkTo(content, content.assets.styleSheet),
    tokens: content.assets.tokens && linkTo(content, content.assets.tokens),
    script: linkTo(content, content.assets.script),
    preloads: (edition.locale.direction === 'rtl' ? [bars, arabic, latin] : [latin]).map((font) =>
      linkTo(content, font),
    ),
  };
}

function logo({ catalogue: { site, logo: found } }: Content): Frame['logo'] {
  if (!found) return null;
  const { href, width, height } = pictureOnPage(site, found);
  return { href, width, height };
}

/** Google's word for those whose language is not among a page's own is `x-default`. */
function withDefault(alternates: Frame['alternates']): Frame['alternates'] {
  const [first, second] = alternates;
  return first && second ? [...alternates, { language: 'x-default', url: first.url }] : alternates;
}
