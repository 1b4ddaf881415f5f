import { lostAddresses } from '../catalogue/articles/lost-addresses.ts';
import { readText } from '../catalogue/files/files.ts';
import { compareProblems, isError, type Problem } from '../catalogue/problems/problem.ts';
import { readSite } from '../catalogue/settings/read-settings.ts';
import { isMarkdown, shownName, siteFile } from '../newsroom/content-folder.ts';
import { changedFiles, commitOf, textsAt } from './checkout.ts';

/** The problems that what changed since a revision brought, and those of all other files. */
export interface Since {
  problems: Problem[];
  inOtherFiles: Problem[];
}

/**
 * Divides the problems of a content folder by whether a change since `revision` brought them, and adds the
 * addresses that were lost since. `now` is in milliseconds since 1970. Throws a UsageError where git does not know
 * the revision.
 */
export function problemsSince(
  content: string,
  revision: string,
  now: number,
  problems: readonly Problem[],
): Since {
  const commit = commitOf(content, revision);
  const changed = changedFiles(content, commit);
  const markdown = changed.filter(isMarkdown);
  const today = new Map(
    markdown.flatMap((file): [string, string][] => {
      const { value: text } = readText(content, file);
      return text === null ? [] : [[file, text]];
    }),
  );
  const timeZone = readSite(content, [siteFile]).value?.timeZone ?? 'UTC';
  const lost = lostAddresses(textsAt(content, commit, markdown), today, { revision, timeZone, moment: now });
  const isBrought = causedBy(changed);
  return {
    problems: [...problems.filter(isBrought), ...lost].sort(compareProblems),
    inOtherFiles: problems.filter((each) => !isBrought(each)),
  };
}

/** Whether a problem stands in one of some files, or is about the name of one: a subject that is gone, a picture. */
function causedBy(changed: readonly string[]): (problem: Problem) => boolean {
  const files = new Set(changed);
  const names = new Set(
    changed.flatMap((file) => {
      const key = file.replace(/\.\w+$/, '');
      return [file, key, key.slice(key.lastIndexOf('/') + 1), shownName(file)];
    }),
  );
  // What stands in no file is about the whole content.
  return ({ file, values }) =>
    file === '' || files.has(file) || Object.values(values).some((value) => names.has(value));
}

/** One line that counts the errors of files that did not change, and names the first of them; null without any. */
export function errorsInOtherFiles({ inOtherFiles }: Since): string | null {
  const errors = inOtherFiles.filter(isError);
  if (errors.length === 0) return null;
  const named = errors.slice(0, 3).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  const more = errors.length > named.length ? ', …' : '';
  return `Errors in files that did not change: ${errors.length} (${named.join(', ')}${more})`;
}
