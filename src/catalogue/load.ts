import { existsSync } from 'node:fs';
import type { SetText } from '../markdown/set-text.ts';
import type { Address, ArticleKey } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Site } from '../newsroom/site.ts';
import { type Claim, sharedAddresses } from './addresses.ts';
import { readStories, readSubjects } from './authorities.ts';
import { type Catalogue, compareArticles } from './catalogue.ts';
import { listFiles, readText } from './files.ts';
import { type Manuscript, readManuscript } from './manuscript.ts';
import { pictureFinder } from './pictures.ts';
import { compareProblems, isError, type Problem, problem, start } from './problem.ts';
import { readEditions, readSite } from './read-settings.ts';
import { type Known, unresolved } from './resolve.ts';
import { settingProblems } from './setting-problems.ts';
import { readStandingPages } from './standing-pages.ts';
import { pictureProblems, setWritten, typesetterFor } from './texts.ts';
import { type Filed, toArticle } from './to-article.ts';
import { translationGroups } from './translations.ts';
import { bindVolumes } from './volumes.ts';

/** The whole content, or null where errors stand in the way; and all problems either way. */
export interface Loaded {
  content: { catalogue: Catalogue; texts: ReadonlyMap<Address, SetText> } | null;
  problems: Problem[];
}

/** Rooms of the content folder that are not editions. */
const rooms = ['subjects', 'stories', 'editions', 'pages', 'media'];

/**
 * Reads and checks a content folder. What is a draft, or under an embargo that ends after `now` (milliseconds
 * since 1970), is checked with the rest and then left out.
 */
export function load(root: string, now: number): Loaded {
  if (!existsSync(root)) {
    return { content: null, problems: [problem('error', 'no-content', '', start, { folder: root })] };
  }
  const problems: Problem[] = [];
  const files = listFiles(root);
  const site = readSite(root, files, problems);
  const manuscripts = readManuscripts(root, files, problems);
  if (!site) return { content: null, problems: problems.sort(compareProblems) };
  const content = resolveAll(root, files, site, manuscripts, now, problems);
  problems.sort(compareProblems);
  return { content: problems.some(isError) ? null : content, problems };
}

function readManuscripts(root: string, files: readonly string[], problems: Problem[]): Manuscript[] {
  return files.flatMap((file) => {
    const [room = '', ...rest] = file.split('/');
    if (rest.length === 0 || rooms.includes(room)) return [];
    if (!file.endsWith('.md')) {
      problems.push(problem('warning', 'stray-file', file, start));
      return [];
    }
    const source = readText(root, file);
    const read = typeof source === 'string' ? readManuscript(source, file) : [source];
    if (!Array.isArray(read)) return [read];
    problems.push(...read);
    return [];
  });
}

function resolveAll(
  root: string,
  files: readonly string[],
  site: Site,
  manuscripts: readonly Manuscript[],
  now: number,
  problems: Problem[],
): Loaded['content'] {
  const editions = readEditions(root, files, site, problems);
  const subjects = readSubjects(root, files, site.editions, problems);
  const stories = readStories(root, files, site.editions, problems);
  const standing = readStandingPages(root, files, site.editions, problems);
  const find = pictureFinder(root, files);

  const filed = manuscripts.map((manuscript) => ({ manuscript, ...toArticle(manuscript, site) }));
  const isHidden = ({ draft, embargo }: Filed) => draft || (embargo !== null && embargo.instant > now);
  const known: Known = {
    site,
    subjects,
    stories,
    keys: new Set(filed.map(({ article }) => article.key)),
    hidden: new Set(filed.filter(isHidden).map(({ article }) => article.key)),
  };
  for (const { article, manuscript, problems: own } of filed) {
    problems.push(...own, ...unresolved(article, manuscript, known), ...imageProblems(article, manuscript));
  }
  problems.push(...settingProblems(site, editions, standing, known, files));
  problems.push(...sharedAddresses(claims(), site.editions));

  const texts = new Map<Address, SetText>();
  for (const [id, { locale }] of editions) {
    const typesetter = typesetterFor(site, locale, find);
    const set = (address: Address, file: string, line: number, markdown: string) => {
      const result = setWritten({ file, line, markdown }, typesetter, find, site.missingAlternativeText);
      problems.push(...result.problems);
      texts.set(address, result.set);
    };
    for (const { article, manuscript } of filed) {
      if (article.edition === id) set(article.address, manuscript.file, manuscript.bodyLine, manuscript.body);
    }
    for (const { page, file, body, bodyLine } of standing) {
      if (page.edition === id) set(page.address, file, bodyLine, body);
    }
  }

  const published = filed
    .filter((each) => !isHidden(each))
    .map(({ article }) => article)
    .sort(compareArticles);
  const articles = new Map<ArticleKey, Article>(published.map((article) => [article.key, article]));
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

  function imageProblems({ image }: Article, { file, written }: Manuscript): Problem[] {
    if (!image) return [];
    return pictureProblems(image.file, image.alt, find, site.missingAlternativeText).map(({ rule, level }) =>
      problem(level, rule, file, written.placeOf(['image', 'file']), { picture: image.file }),
    );
  }

  function claims(): Claim[] {
    return [
      ...filed.map(({ article, manuscript }) => ({
        address: article.address,
        file: manuscript.file,
        place: start,
      })),
      ...standing.map(({ page, file }) => ({ address: page.address, file, place: start })),
      ...filed.flatMap(({ article, manuscript: { file, written } }) =>
        article.aliases.map((address, index) => ({
          address,
          file,
          place: written.placeOf(['aliases', index]),
        })),
      ),
    ];
  }
}
