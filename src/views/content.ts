import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SetText } from '../markdown/set-text.ts';
import type { Address } from '../newsroom/address.ts';
import type { Picture } from '../newsroom/article.ts';
import { type Href, hrefOf } from '../newsroom/href.ts';
import type { EditionId } from '../newsroom/names.ts';
import { pictureOnPage } from '../newsroom/renditions.ts';
import type { Assets } from './assets.ts';
import type { EditionIndex } from './edition-index.ts';
import type { PictureView } from './picture.ts';

/** All that views are made from. */
export interface Content {
  catalogue: Catalogue;
  texts: ReadonlyMap<Address, SetText>;
  indexes: ReadonlyMap<EditionId, EditionIndex>;
  assets: Assets;
}

export const linkTo = ({ catalogue }: Content, address: Address): Href => hrefOf(catalogue.site, address);

/** A picture of `content/media` as a page shows it; null where there is none. */
export function pictureView(content: Content, picture: Picture | null): PictureView | null {
  if (!picture) return null;
  const { site, picture: find } = content.catalogue;
  const found = find(picture.file);
  if (typeof found === 'string') return null;
  const { alt, caption, credit } = picture;
  return { ...pictureOnPage(site, found), alt: alt ?? '', caption, credit };
}
