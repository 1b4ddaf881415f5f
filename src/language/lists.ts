import { directionOf } from './direction.ts';
import { type NamedLanguage, namedLanguage, primaryLanguage } from './language-tag.ts';
import type { Locale } from './locale.ts';

/** What stands between the names of a list, and before the last of them; و is written onto its word. */
const separators: Record<NamedLanguage, { between: string; last: string }> = {
  ar: { between: ' و', last: ' و' },
  fa: { between: '، ', last: ' و ' },
  en: { between: ', ', last: ' and ' },
};

/**
 * Names as one phrase: `أ وب وج`, `الف، ب و ج`, `a, b and c`. Languages other than Arabic and Persian have the
 * English "and".
 */
export function joinList(names: readonly string[], locale: Pick<Locale, 'language'>): string {
  const { between, last } = separators[namedLanguage(locale.language)];
  const final = names.at(-1) ?? '';
  return names.length < 2 ? final : names.slice(0, -1).join(between) + last + final;
}

/** The comma that parts things where no mark can be drawn: that of Arabic script in languages that use it. */
export function comma({ language }: Pick<Locale, 'language'>): string {
  const isHebrew = ['he', 'iw', 'yi'].includes(primaryLanguage(language));
  return directionOf(language) === 'rtl' && !isHebrew ? '،' : ',';
}
