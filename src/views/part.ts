import { say, sayCount } from '../language/phrase.ts';
import type { Address } from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import { type Content, linkTo } from './content.ts';
import type { Frame, Link } from './frame.ts';
import { makeFrame } from './make-frame.ts';
import type { PageOf } from './page-of.ts';
import { type Portion, plainShelf, portionsOf, type Shelf, shelfOfParts } from './shelf.ts';

/** A part of a page that is too long. */
export interface PartView {
  frame: Frame;
  /** The pages that it is a part of, the highest first. */
  trail: readonly Link[];
  total: number;
  isDated: boolean;
  shelf: Shelf;
}

/** The page that parts are of. */
export interface WholePage {
  edition: Edition;
  /** The address in the navigation that they belong to. */
  under: Address;
  trail: readonly Link[];
}

/** A page for each part that has none, and for each part of those that are too long themselves. */
export const partPages = (
  content: Content,
  whole: WholePage,
  portions: readonly Portion[],
): PageOf<'part', PartView>[] =>
  portions
    .filter(({ hasPage }) => !hasPage)
    .flatMap((portion): PageOf<'part', PartView>[] => {
      const { edition, under, trail } = whole;
      const { name, title, address, articles, cut, isDated } = portion;
      const parts = portionsOf(articles, cut);
      const description = say(edition.locale, 'listDescription', {
        name: title,
        count: sayCount(edition.locale, 'articles', articles.length),
      });
      const view: PartView = {
        frame: makeFrame(content, edition, { address, title, description, under }),
        trail,
        total: articles.length,
        isDated,
        shelf: parts ? shelfOfParts(content, parts) : plainShelf(content, articles),
      };
      const below = { ...whole, trail: [...trail, { href: linkTo(content, address), label: name }] };
      return [{ kind: 'part', address, view }, ...(parts ? partPages(content, below, parts) : [])];
    });
