import type { Address } from '../newsroom/address.ts';

/** What the press prints: an address and what the page there shows; its kind decides the layout. */
export interface Page<View> {
  address: Address;
  view: View;
}
