type Stemmers = Promise<{ stemmer(word: string): string }>;

/** Each in a file of its own, so that a browser loads that of its edition alone. */
const loaders: Readonly<Record<string, () => Stemmers>> = {
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  hu: () => import('@orama/stemmers/hungarian'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sv: () => import('@orama/stemmers/swedish'),
  tr: () => import('@orama/stemmers/turkish'),
};

/** The Snowball stemmer of a primary language subtag; null where there is none. */
export async function loadSnowball(language: string): Promise<((word: string) => string) | null> {
  const load = loaders[language];
  return load ? (await load()).stemmer : null;
}
