/** The names of all articles, and of those that readers may not see yet. */
export interface Keys {
  all: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
}
