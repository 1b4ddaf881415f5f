/** Its file, in the edition's search folder. It is gzipped: a reader of a host that does not compress fetches a tenth. */
export const manifestName = 'tiers.json.gz';

/** What the search of an edition must know before it searches. */
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
  /** In the name of its table of contents. */
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
  /** As `joinBatches` gave them, among others. */
  files: readonly { path: string }[];
}

/** The manifest of an edition. Throws an Error where a tier's files have no table of contents. */
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
      const [hash] = files.flatMap(({ path }) => /^contents-(\w+)\./.exec(path)?.[1] ?? []);
      if (hash === undefined) throw new Error(`The tier ${name} has no table of contents`);
      return { name, from, to: months.at(-1) ?? from, articles, hash };
    }),
    subjects: [...subjects],
    sections,
  };
}
