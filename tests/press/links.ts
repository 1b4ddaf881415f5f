import type { Element } from 'hast';
import { elementsOf } from '../markdown/elements.ts';

const addressKeys = ['href', 'src', 'action', 'poster'] as const;

/** A page as its links see it. */
export interface Linked {
  /** Of links, pictures, scripts, styles, forms and `<meta http-equiv=refresh>`; as they stand in the HTML. */
  addresses: string[];
  ids: Set<string>;
}

export function linksOf(html: string): Linked {
  const elements = elementsOf(html);
  return {
    addresses: elements.flatMap(addressesOf),
    ids: new Set(elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]))),
  };
}

function addressesOf({ tagName, properties }: Element): string[] {
  const refresh = tagName === 'meta' && /url=(.*)$/i.exec(String(properties.content ?? ''));
  const named = addressKeys.flatMap((key) => {
    const value = properties[key];
    return value === undefined ? [] : [String(value)];
  });
  return refresh && refresh[1] !== undefined ? [...named, refresh[1]] : named;
}
