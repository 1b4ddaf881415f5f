/** What the search of an edition must know before it searches; served as `/ED/search/tiers.json`. */
export interface Manifest {
  /** The edition's language, a BCP 47 tag: it chooses the analyser. */
  language: string;
  /** The oldest first. */
  tiers: readonly TierEntry[];
  subjects: readonly SubjectEntry[];
  /** The names of the sections by their ids. */
  sections: Readonly<Record<string, string>>;
}

export interface TierEntry {
  /** Also its folder, relative to the manifest. */
  name: string;
  /** First and last month: `2015-09`, or `2015` where only the year is known. */
  from: string;
  to: string;
  articles: number;
  /** Pagefind's own name for the bundle, in which is a hash of all that it holds. */
  hash: string;
}

/** A subject with all the spellings by which readers may look for it. */
export interface SubjectEntry {
  kind: 'topics' | 'places' | 'people';
  /** The value of its facet. */
  id: string;
  /** As the edition shows it. */
  name: string;
  /** Other spellings, in any language. */
  spellings: readonly string[];
  /** Its page, without the base path. */
  href: string;
}

/** What `makeManifest` needs of a tier. */
export interface IndexedTier {
  name: string;
  months: readonly string[];
  articles: number;
  /** As `indexTier` gave them. */
  files: readonly { path: string }[];
}

/** The manifest of an edition. Throws an Error where a tier's files are no bundle. */
export function makeManifest(
  language: string,
  tiers: readonly IndexedTier[],
  subjects: readonly SubjectEntry[],
  sections: Readonly<Record<string, string>>,
): Manifest {
  return {
    language,
    tiers: tiers.map(({ name, months, articles, files }) => {
      const [from = name] = months;
      const hash = pathLike(/\.pf_meta$/, files).replace(/^pagefind\.(.*)\.pf_meta$/, '$1');
      return { name, from, to: months.at(-1) ?? from, articles, hash };
    }),
    subjects: [...subjects],
    sections,
  };
}

function pathLike(pattern: RegExp, files: readonly { path: string }[]): string {
  const file = files.find(({ path }) => pattern.test(path));
  if (!file) throw new Error(`The search index has no file like ${pattern}`);
  return file.path;
}
