import { existsSync } from 'node:fs';
import { type CopyChecker, type CopyProblem, copyChecker } from '../../copydesk/copy-checks.ts';
import type { Name } from '../../copydesk/rule.ts';
import { TooMuch } from '../../markdown/too-much.ts';
import { editionIn, isMarkdown, readPath } from '../../newsroom/content-folder.ts';
import type { Edition } from '../../newsroom/edition.ts';
import { type EditionId, subjectKinds } from '../../newsroom/names.ts';
import type { SubjectsByKind } from '../../newsroom/subject.ts';
import { listFolder, readText } from '../files/files.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { checkSafely } from '../problems/reading.ts';
import { articleSchema, type WrittenArticle } from '../schema/article.ts';
import { readSubjects } from '../settings/authorities.ts';
import { readEditions, readSite } from '../settings/read-settings.ts';
import { check } from '../yaml/check.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';

/** What the copy checks tell of a file's text; what is allowed there is left out. */
export type CopyReader = (file: string, source: string) => CopyProblem[];

/** The files of a content folder that the copy checks read, articles and standing pages, and what reads them. */
export function copyReader(root: string): { files: readonly string[]; read: CopyReader } {
  const all = existsSync(root) ? listFolder(root).files : [];
  const { value: site } = readSite(root, all);
  if (!site) return { files: [], read: () => [] };
  const { value: editions } = readEditions(root, all, site);
  const { value: subjects } = readSubjects(root, all, site.editions);
  const checkers = new Map(
    [...editions].map(([id, { locale }]) => [id, copyChecker(locale.language, site.copyChecks)]),
  );
  const editionOf = (file: string) => editions.get(editionIn(file) as EditionId);
  return {
    files: all.filter((file) => isMarkdown(file) && editionOf(file)),
    read(file, source) {
      const edition = editionOf(file);
      const checkCopy = edition && checkers.get(edition.id);
      return edition && checkCopy ? readCopy(checkCopy, edition, subjects, file, source) : [];
    },
  };
}

/** All that the copy checks tell of a content folder. Of a file whose front matter cannot be read nothing. */
export function copyProblems(root: string): Problem[] {
  const { files, read } = copyReader(root);
  return files.flatMap((file) => {
    const { value: source } = readText(root, file);
    if (source === null) return [];
    return checkSafely(file, () =>
      read(file, source).map((each) => problem(each.level, each.rule, file, each, each.values)),
    );
  });
}

function readCopy(
  checkCopy: CopyChecker,
  edition: Edition,
  subjects: SubjectsByKind,
  file: string,
  source: string,
): CopyProblem[] {
  const { value: frontMatter } = readFrontMatter(source, file);
  if (!frontMatter) return [];
  const article = readPath(file).kind === 'page' ? null : check(articleSchema, frontMatter.written).value;
  try {
    return article
      ? checkCopy(source, namesIn(article, subjects, edition.id), article.allow)
      : checkCopy(source);
  } catch (error) {
    // What is too much to be set is told of where texts are set.
    if (error instanceof TooMuch) return [];
    throw error;
  }
}

/** The names of the subjects that an article names, as its edition writes them. */
const namesIn = (article: WrittenArticle, subjects: SubjectsByKind, edition: EditionId): Name[] =>
  subjectKinds.flatMap((kind) => {
    const known: ReadonlyMap<
      string,
      { name: ReadonlyMap<EditionId, string>; spellings: ReadonlyMap<EditionId, readonly string[]> }
    > = subjects[kind];
    return article[kind].flatMap((id) => {
      const subject = known.get(id);
      const preferred = subject?.name.get(edition);
      return subject && preferred ? [{ preferred, spellings: subject.spellings.get(edition) ?? [] }] : [];
    });
  });
