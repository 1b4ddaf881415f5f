import { existsSync } from 'node:fs';
import type { SetText } from '../markdown/set-text.ts';
import type { Address } from '../newsroom/address.ts';
import type { Site } from '../newsroom/site.ts';
import { claimsOf, sharedAddresses } from './addresses.ts';
import { readStories, readSubjects } from './authorities.ts';
import { type Catalogue, compareArticles } from './catalogue.ts';
import { listFiles, strayLinks } from './files.ts';
import { type Manuscript, readManuscripts } from './manuscript.ts';
import { imageProblems, logoProblems } from './picture-problems.ts';
import { pictureFinder } from './pictures.ts';
import { compareProblems, isError, type Problem, problem, start } from './problem.ts';
import { readEditions, readSite } from './read-settings.ts';
import { type Known, unresolved } from './resolve.ts';
import { inPlace } from './setting-places.ts';
import { settingProblems } from './setting-problems.ts';
import { readStandingPages } from './standing-pages.ts';
import { strayFiles } from './stray-files.ts';
import { noTextCache, setTexts, type TextCache } from './texts.ts';
import { type Filed, toArticle } from './to-article.ts';
import { translationGroups } from './translations.ts';
import { bindVolumes } from './volumes.ts';

/** The whole content, or null where errors stand in the way; and all problems either way. */
export interface Loaded {
  content: { catalogue: Catalogue; texts: ReadonlyMap<Address, SetText> } | null;
  problems: Problem[];
}

/**
 * Reads and checks a content folder. What is a draft, or under an embargo that ends after `now` (milliseconds
 * since 1970), is checked with the rest and then left out.
 */
export function load(root: string, now: number, cache: TextCache = noTextCache): Loaded {
  if (!existsSync(root)) {
    return { content: null, problems: [problem('error', 'no-content', '', start, { folder: root })] };
  }
  const problems: Problem[] = strayLinks(root);
  const files = listFiles(root);
  const site = readSite(root, files, problems);
  const manuscripts = readManuscripts(root, files, problems);
  const content = site && resolve(root, files, site, manuscripts, now, cache, problems);
  problems.sort(compareProblems);
  return { content: problems.some(isError) ? null : content, problems };
}

/** Holds everything against everything else. Problems go to `problems`. */
function resolve(
  root: string,
  files: readonly string[],
  site: Site,
  manuscripts: readonly Manuscript[],
  now: number,
  cache: TextCache,
  problems: Problem[],
): Loaded['content'] {
  const editions = readEditions(root, files, site, problems);
  const subjects = readSubjects(root, files, site.editions, problems);
  const stories = readStories(root, files, site.editions, problems);
  const standing = readStandingPages(root, files, site.editions, problems);
  const find = pictureFinder(root, files);
  const filed = manuscripts.map((manuscript) => toArticle(manuscript, site));
  const isHidden = ({ draft, embargo }: Filed) => draft || (embargo !== null && embargo.instant > now);
  const known: Known = {
    site,
    subjects,
    stories,
    keys: new Set(
      files.flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -'.md'.length).normalize('NFC')] : [])),
    ),
    hidden: new Set(filed.filter(isHidden).map(({ article }) => article.key)),
  };

  for (const { article, manuscript, problems: own } of filed) {
    problems.push(...own, ...unresolved(article, manuscript, known));
    problems.push(...imageProblems(article, manuscript, find, site.missingAlternativeText));
  }
  problems.push(...strayFiles(files, site.editions));
  const ofSettings = [
    ...settingProblems(site, editions, standing, known, files),
    ...logoProblems(site, find),
  ];
  problems.push(...inPlace(root, ofSettings));
  problems.push(...sharedAddresses(claimsOf(filed, standing), site.editions));

  const texts = new Map<Address, SetText>();
  for (const edition of editions.values()) {
    const ofEdition = [
      ...filed.map(({ article: { address, edition: id }, manuscript }) => ({ address, id, ...manuscript })),
      ...standing.map(({ page: { address, edition: id }, ...written }) => ({ address, id, ...written })),
    ]
      .filter(({ id }) => id === edition.id)
      .map(({ address, file, bodyLine, body }) => ({ address, file, line: bodyLine, markdown: body }));
    const set = setTexts(site, edition, ofEdition, find, cache);
    problems.push(...set.problems);
    for (const [address, text] of set.texts) texts.set(address, text);
  }

  const published = filed
    .filter((each) => !isHidden(each))
    .map(({ article }) => article)
    .sort(compareArticles);
  const articles = new Map(published.map((article) => [article.key, article]));
  const catalogue: Catalogue = {
    site,
    editions,
    subjects,
    stories,
    standingPages: standing.map(({ page }) => page),
    volumes: bindVolumes(site.editions, published),
    articles,
    translations: translationGroups(articles),
    picture: find,
  };
  return { catalogue, texts };
}
