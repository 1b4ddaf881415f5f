import type { Address } from '../../newsroom/address.ts';
import type { EditionId, TextName } from '../../newsroom/names.ts';

/** A page that the newsroom wrote, such as «about». */
export interface StandingPage {
  address: Address;
  edition: EditionId;
  slug: string;
  title: string;
  description: string;
}

/** A standing page with its body. */
export interface SetPage extends StandingPage {
  text: TextName;
}
