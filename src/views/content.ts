import type { Catalogue, Common } from '../catalogue/summaries/catalogue.ts';
import type { Address } from '../newsroom/address.ts';
import type { Picture } from '../newsroom/article.ts';
import { type Href, hrefOf } from '../newsroom/href.ts';
import { pictureOnPage } from '../newsroom/renditions.ts';
import type { Assets } from './assets.ts';
import type { PictureView } from './picture.ts';

/** What every view is made with, those of a volume among them, which are told of other volumes by its context. */
export interface Content {
  catalogue: Common;
  assets: Assets;
}

/** What the views that span volumes are made with. */
export interface WholeContent extends Content {
  catalogue: Catalogue;
}

export const linkTo = ({ catalogue }: Content, address: Address): Href => hrefOf(catalogue.site, address);

/** A picture of `content/media` as a page shows it; null where there is none. */
export function pictureView({ catalogue }: Content, picture: Picture | null): PictureView | null {
  if (!picture?.found) return null;
  const { alt, caption, credit, found } = picture;
  return { ...pictureOnPage(catalogue.site, found), alt: alt ?? '', caption, credit };
}
