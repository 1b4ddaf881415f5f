/** The primary language subtag of a BCP 47 tag, in lower case: `fa` for `fa-AF`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** The languages for which this room has names of its own. */
export type NamedLanguage = 'ar' | 'fa' | 'en';

/** The language whose names serve an edition in `tag`: its own where there are any, otherwise English. */
export function namedLanguage(tag: string): NamedLanguage {
  const language = primaryLanguage(tag);
  return language === 'ar' || language === 'fa' ? language : 'en';
}
