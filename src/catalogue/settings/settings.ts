import { defaultLocale } from '../../language/locale.ts';
import { phrasesFor } from '../../language/phrases/phrases.ts';
import type { ArticleKey } from '../../newsroom/address.ts';
import type { Edition } from '../../newsroom/edition.ts';
import type { Localised } from '../../newsroom/localised.ts';
import type { AgencyId, EditionId, SectionId } from '../../newsroom/names.ts';
import type { Rights } from '../../newsroom/rights.ts';
import type { Site } from '../../newsroom/site.ts';
import type { WrittenEdition } from '../schema/edition.ts';
import type { WrittenLocalised } from '../schema/fields.ts';
import type { WrittenSite } from '../schema/site.ts';

/** One text stands for all editions. */
export const toLocalised = (written: WrittenLocalised, editions: readonly string[]): Localised =>
  new Map(
    typeof written === 'string'
      ? editions.map((edition) => [edition as EditionId, written])
      : Object.entries(written).map(([edition, text]) => [edition as EditionId, text]),
  );

export const toRights = (written: WrittenSite['rights']): Rights | null =>
  written ? { holder: written.holder, licence: written.licence ?? null, url: written.url ?? null } : null;

export function toSite(written: WrittenSite): Site {
  const named = <Id extends string>(names: Record<string, WrittenLocalised>) =>
    new Map(Object.entries(names).map(([id, name]) => [id as Id, toLocalised(name, written.editions)]));
  const [first, ...others] = written.editions;
  return {
    name: toLocalised(written.name, written.editions),
    tagline: toLocalised(written.tagline, written.editions),
    origin: written.origin,
    basePath: written.basePath,
    host: written.host,
    timeZone: written.timeZone,
    editions: [first as EditionId, ...others.map((id) => id as EditionId)],
    sections: named<SectionId>(written.sections),
    agencies: named<AgencyId>(written.agencies),
    rights: toRights(written.rights),
    navigation: written.navigation,
    logo: written.logo ?? null,
    tokens: written.tokens,
    missingAlternativeText: written.missingAlternativeText,
    missingPictures: written.missingPictures,
    missingStandfirst: written.missingStandfirst,
    copyChecks: written.copyChecks,
    typography: written.typography,
  };
}

export function toEdition(id: EditionId, written: WrittenEdition): Edition {
  const customary = defaultLocale(written.language);
  const { otherCalendar = customary.otherCalendar } = written;
  return {
    id,
    name: written.name,
    locale: {
      ...customary,
      digits: written.digits ?? customary.digits,
      months: written.months ?? customary.months,
      otherCalendar: otherCalendar === 'none' ? null : otherCalendar,
      week: written.week ?? customary.week,
      phrases: { ...phrasesFor(written.language), ...written.phrases },
    },
    lead: written.lead === undefined ? null : (written.lead as ArticleKey),
  };
}
