/** What the search knows of an article. All of it is plain text. */
export interface SearchRecord {
  /** As a page links to it, but without the site's base path: `/ar/2015/09/15/slug/`. */
  url: string;
  title: string;
  /** The standfirst, where there is one, and the body with its captions, paragraphs joined by newlines. */
  text: string;
  /** The day in the site's time zone, or as much of it as is known: `2015`, `2015-09`, `2015-09-15`. */
  published: string;
  /** Milliseconds since 1970 (UTC), by which results are put in order. */
  instant: number;
  /** Their ids: a new name needs no new index. */
  section: string;
  subjects: { topics: readonly string[]; places: readonly string[]; people: readonly string[] };
  /** The ids of those of its writers who are among the people of the archive. */
  by: readonly string[];
  /** The names of who wrote it, as the edition shows them. */
  byline: readonly string[];
  kicker: string | null;
  /** The name of the place, as the edition shows it. */
  dateline: string | null;
}
