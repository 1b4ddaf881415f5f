import type { Address } from '../newsroom/address.ts';

/** An address, and what the page there shows; its kind decides the layout. */
export interface PageOf<Kind extends string, View> {
  kind: Kind;
  address: Address;
  view: View;
}

/**
 * A page that spans volumes, before its view is made. As long as `from`, plain data that summaries tell, is what it
 * was, the view is too.
 */
export interface PlannedPageOf<Kind extends string, View> {
  kind: Kind;
  address: Address;
  from: unknown;
  view: () => View;
}
