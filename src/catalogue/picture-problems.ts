import type { Article } from '../newsroom/article.ts';
import type { Manuscript } from './manuscript.ts';
import type { PictureFound } from './pictures.ts';
import { type Problem, problem } from './problem.ts';

/** What is wrong with one picture; `alt` is null where nobody wrote one. */
export function pictureProblems(
  file: string,
  alt: string | null,
  find: (file: string) => PictureFound,
  missingAlternativeText: Problem['level'],
): Pick<Problem, 'rule' | 'level'>[] {
  if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(file)) return [{ rule: 'foreign-picture', level: 'warning' }];
  const found = find(file);
  if (found === 'missing') return [{ rule: 'missing-picture', level: 'error' }];
  if (found === 'unreadable') return [{ rule: 'unreadable-picture', level: 'error' }];
  return alt === null ? [{ rule: 'missing-alternative-text', level: missingAlternativeText }] : [];
}

/** What is wrong with the picture that an article's front matter names. */
export function imageProblems(
  { image }: Article,
  { file, written }: Manuscript,
  find: (file: string) => PictureFound,
  missingAlternativeText: Problem['level'],
): Problem[] {
  if (!image) return [];
  return pictureProblems(image.file, image.alt, find, missingAlternativeText).map(({ rule, level }) =>
    problem(level, rule, file, written.placeOf(['image', 'file']), { picture: image.file }),
  );
}
