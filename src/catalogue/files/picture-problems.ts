import { start } from '../../language/position.ts';
import type { Level, Values } from '../../language/text-problem.ts';
import { foreignName } from '../../markdown/pictures.ts';
import type { Article } from '../../newsroom/article.ts';
import { shownName, siteFile } from '../../newsroom/content-folder.ts';
import type { Site } from '../../newsroom/site.ts';
import type { Manuscript } from '../articles/manuscript.ts';
import { type Location, type Problem, problem, type Rule } from '../problems/problem.ts';
import { downloadEndings, isDownload } from './download-name.ts';
import { type FindPicture, isPicture } from './pictures.ts';

/** How the newsroom wants to be told of pictures. */
type Levels = Pick<Site, 'missingAlternativeText' | 'missingPictures'>;

/** What is wrong with a media file, where a text names it. */
const mediaProblem = (level: Level, rule: Rule, path: string, at: Location, values: Values = {}): Problem =>
  problem(level, rule, at.file, at, { picture: shownName(path), ...values });

/** What is wrong with one picture; `alt` is null where nobody wrote one. */
export function pictureProblems(
  file: string,
  alt: string | null,
  find: FindPicture,
  { missingAlternativeText, missingPictures }: Levels,
  at: Location,
): Problem[] {
  const tell = (level: Level, rule: Rule) => [mediaProblem(level, rule, file, at)];
  if (/^data:/i.test(file)) return tell(missingPictures, 'data-picture');
  if (foreignName(file) !== null) return tell('warning', 'foreign-picture');
  const found = find(file);
  if (Array.isArray(found)) return found;
  if (found === 'missing') return tell(missingPictures, 'missing-picture');
  if (found === 'oversized') return tell('error', 'oversized-picture');
  if (found === 'unreadable' || found === 'other') return tell('error', 'unreadable-picture');
  return alt === null ? tell(missingAlternativeText, 'missing-alternative-text') : [];
}

/** What is wrong with a media file that a text links to. */
export function downloadProblems(file: string, find: FindPicture, at: Location): Problem[] {
  const tell = (rule: Rule, values?: Values) => [mediaProblem('error', rule, file, at, values)];
  const found = find(file);
  if (found === 'missing') return tell('missing-download');
  if (isPicture(found)) return [];
  // What is wrong in a file that no reader gets is no matter.
  if (!isDownload(file)) return tell('refused-download', downloadEndings);
  if (Array.isArray(found)) return found;
  if (found === 'oversized') return tell('oversized-picture');
  return found === 'unreadable' ? tell('unreadable-picture') : [];
}

/** What is wrong with the newsroom's logo, whose alternative text is the newsroom's name. */
export const logoProblems = (site: Site, path: string | null, find: FindPicture): Problem[] => {
  if (path === null) return [];
  // Every page shows it.
  const levels = { ...site, missingPictures: 'error' as const };
  return pictureProblems(path, '', find, levels, { file: siteFile, ...start });
};

/** What is wrong with the picture that an article's front matter names. */
export function imageProblems(
  { image }: Article,
  { file, written }: Manuscript,
  find: FindPicture,
  levels: Levels,
): Problem[] {
  if (!image) return [];
  const at = { file, ...written.positionOf(['image', 'file']) };
  return pictureProblems(image.file, image.alt, find, levels, at);
}
