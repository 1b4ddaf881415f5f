import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noTextCache } from '../src/catalogue/articles/texts.ts';
import { publishedOf } from '../src/catalogue/summaries/summary.ts';
import type { SetText } from '../src/markdown/set-text.ts';
import type { ArticleKey } from '../src/newsroom/address.ts';
import type { Article } from '../src/newsroom/article.ts';
import { type Loaded, load } from '../src/press/load.ts';
import { freshFolder } from './fresh-folder.ts';

/** A symbolic link in place of a file. */
export interface LinkTo {
  linkTo: string;
}

/** What differs from the smallest site: a file by its path and what is in it; null takes a file out. */
export type Changes = Readonly<Record<string, string | Uint8Array | LinkTo | null>>;

/** YAML values by key, as they are written; null takes a key out. */
type Keys = Readonly<Record<string, string | null>>;

/** The smallest site's own article. */
export const first = 'ar/2015/09/15/first.md';

/** 1 January 2026, 00:00 UTC. */
export const now = Date.UTC(2026, 0, 1);

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

const yaml = (keys: Keys) =>
  Object.entries(keys)
    .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]))
    .join('');

/** `site.yaml`: name, tagline, origin, timeZone, editions, sections and agencies on lines 1 to 7. */
export const siteYaml = (changes: Keys = {}) =>
  yaml({
    name: '{ ar: سجل, en: Register }',
    tagline: 'Kept and open',
    origin: 'https://archive.example.org',
    timeZone: 'Asia/Beirut',
    editions: '[ar, en]',
    sections: '{ world: { ar: العالم, en: World } }',
    agencies: '{ afp: AFP }',
    ...changes,
  });

/** An article: headline, standfirst, published and section on lines 2 to 5, what is added after them. */
export const article = (changes: Keys = {}, body = 'A text.\n') =>
  `---\n${yaml({
    headline: 'A headline',
    standfirst: 'A standfirst.',
    published: '2015-09-15',
    section: 'world',
    ...changes,
  })}---\n\n${body}`;

const smallest: Changes = {
  'site.yaml': siteYaml(),
  'subjects/topics/elections.yaml': 'name: { ar: انتخابات, en: Elections }\n',
  'subjects/places/beirut.yaml': 'name: { ar: بيروت, en: Beirut }\n',
  'subjects/people/writer.yaml': 'name: { ar: كاتبة, en: A writer }\n',
  'stories/vote.yaml': 'name: { ar: التصويت, en: The vote }\n',
  [first]: article(),
};

/** Writes the smallest site, with changes, to a fresh folder. */
export function writeSite(changes: Changes = {}): string {
  const root = freshFolder();
  for (const [path, content] of Object.entries({ ...smallest, ...changes })) {
    if (content === null) continue;
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'object' && 'linkTo' in content) symlinkSync(content.linkTo, file);
    else writeFileSync(file, content);
  }
  return root;
}

/** Reads and checks the smallest site with changes. */
export const loadSite = (changes: Changes = {}, at = now): Loaded => load(writeSite(changes), at);

/** The content of a site that has no errors, with what readers may see of it. */
export interface Whole extends NonNullable<Loaded['content']> {
  /** By edition, newest first. */
  articles: readonly Article[];
  texts: ReadonlyMap<ArticleKey, SetText>;
}

/** The catalogue of a site that has no errors, its articles and their texts. Throws where it has. */
export function catalogueOf(changes: Changes = {}, at = now): Whole {
  const kept = new Map<string, SetText>();
  const cache = { ...noTextCache, write: (name: string, set: SetText) => void kept.set(name, set) };
  const { content, problems } = load(writeSite(changes), at, cache);
  if (!content) throw new Error(`The site has errors: ${JSON.stringify(problems)}`);
  const { catalogue, records } = content;
  const articles = [...catalogue.volumes.values()]
    .flat()
    .flatMap(({ id }) => publishedOf(records.get(id) ?? [], at));
  const names = new Map([...records.values()].flat().map((record) => [record.article.key, record.cacheName]));
  const texts = new Map(
    articles.flatMap(({ key }): [ArticleKey, SetText][] => {
      const set = kept.get(names.get(key) ?? '');
      return set ? [[key, set]] : [];
    }),
  );
  return { ...content, articles, texts };
}
