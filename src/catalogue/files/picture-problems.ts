import { start } from '../../language/position.ts';
import { foreignName } from '../../markdown/pictures.ts';
import type { Article } from '../../newsroom/article.ts';
import { shownName, siteFile } from '../../newsroom/content-folder.ts';
import type { Site } from '../../newsroom/site.ts';
import type { Manuscript } from '../articles/manuscript.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { downloadEndings, isDownload } from './download-name.ts';
import { type FindPicture, isPicture } from './pictures.ts';

/** How the newsroom wants to be told of pictures. */
type Levels = Pick<Site, 'missingAlternativeText' | 'missingPictures'>;

/** Tells of a file where a text names it. */
type Tell = (level: Problem['level'], rule: Problem['rule'], values?: Problem['values']) => Problem;

/** What is wrong with one picture; `alt` is null where nobody wrote one. */
export function pictureProblems(
  file: string,
  alt: string | null,
  find: FindPicture,
  { missingAlternativeText, missingPictures }: Levels,
  tell: Tell,
): Problem[] {
  if (/^data:/i.test(file)) return [tell(missingPictures, 'data-picture')];
  if (foreignName(file) !== null) return [tell('warning', 'foreign-picture')];
  const found = find(file);
  if (Array.isArray(found)) return found;
  if (found === 'missing') return [tell(missingPictures, 'missing-picture')];
  if (found === 'oversized') return [tell('error', 'oversized-picture')];
  if (found === 'unreadable' || found === 'other') return [tell('error', 'unreadable-picture')];
  return alt === null ? [tell(missingAlternativeText, 'missing-alternative-text')] : [];
}

/** What is wrong with a media file that a text links to. */
export function downloadProblems(file: string, find: FindPicture, tell: Tell): Problem[] {
  const found = find(file);
  if (found === 'missing') return [tell('error', 'missing-download')];
  if (isPicture(found)) return [];
  // What is wrong in a file that no reader gets is no matter.
  if (!isDownload(file)) return [tell('error', 'refused-download', downloadEndings)];
  if (Array.isArray(found)) return found;
  if (found === 'oversized') return [tell('error', 'oversized-picture')];
  return found === 'unreadable' ? [tell('error', 'unreadable-picture')] : [];
}

/** What is wrong with the newsroom's logo, whose alternative text is the newsroom's name. */
export const logoProblems = (site: Site, path: string | null, find: FindPicture): Problem[] => {
  if (path === null) return [];
  // Every page shows it.
  const levels = { ...site, missingPictures: 'error' as const };
  return pictureProblems(path, '', find, levels, (level, rule) =>
    problem(level, rule, siteFile, start, { picture: shownName(path) }),
  );
};

/** What is wrong with the picture that an article's front matter names. */
export function imageProblems(
  { image }: Article,
  { file, written }: Manuscript,
  find: FindPicture,
  levels: Levels,
): Problem[] {
  if (!image) return [];
  const position = written.positionOf(['image', 'file']);
  return pictureProblems(image.file, image.alt, find, levels, (level, rule) =>
    problem(level, rule, file, position, { picture: shownName(image.file) }),
  );
}
