import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** What stands in a news block, as HTML already. */
export interface Written {
  /** `[…]` after the name of a block with fences; empty where there is none. */
  label: ElementContent[];
  /** The text between the fences; of a block in one line, its `[…]`. */
  body: ElementContent[];
  attributes: Readonly<Record<string, string>>;
}

/** A kind of news block: its names, the attributes that it takes, and the HTML that it becomes. */
export interface Block {
  /** The English name first. */
  names: readonly [string, ...string[]];
  /** The Arabic name of each by its English one; either may be written. */
  attributes: Readonly<Record<string, string>>;
  required?: string;
  /** Where its text must stand: below its first line, or there or in that line's brackets. Without: it needs none. */
  text?: 'below' | 'anywhere';
  toElement: (written: Written) => Element;
}

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** A line below a block that says whose words it holds, or nothing. */
export const attribution = (by: string | undefined): Element[] => (by ? [h('figcaption', by)] : []);

/** A label that stands first in a box, or nothing. */
export const title = (label: ElementContent[]): Element[] =>
  label.length > 0 ? [h('p', h('strong', label))] : [];
