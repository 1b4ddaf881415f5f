import type { EditionId } from './names.ts';

/** A name or a sentence in each edition's language. */
export type Localised = ReadonlyMap<EditionId, string>;

/**
 * The text for an edition; where an edition has none, that of the first edition that has.
 * The schema lets no empty one through.
 */
export const localise = (text: Localised, edition: EditionId): string =>
  text.get(edition) ?? text.values().next().value ?? '';
