import { foreignName } from '../markdown/pictures.ts';
import type { Article } from '../newsroom/article.ts';
import type { Site } from '../newsroom/site.ts';
import type { Manuscript } from './manuscript.ts';
import { shownName } from './media-files.ts';
import type { FindPicture } from './pictures.ts';
import { type Problem, problem, start } from './problem.ts';

/** How the newsroom wants to be told of pictures. */
type Levels = Pick<Site, 'missingAlternativeText' | 'missingPictures'>;

type Wrong = Pick<Problem, 'rule' | 'level'>;

const faults = {
  unreadable: 'unreadable-picture',
  oversized: 'oversized-picture',
  unsafe: 'unsafe-file',
} as const;

/** What browsers take for a page or a program, which could then act in the site's name. */
const active = /\.(?:[xs]?html?|xht|mht|mhtml|xml|xslt?|svgz?|m?js)$/i;

/** What is wrong with one picture; `alt` is null where nobody wrote one. */
export function pictureProblems(
  file: string,
  alt: string | null,
  find: FindPicture,
  { missingAlternativeText, missingPictures }: Levels,
): Wrong[] {
  if (/^data:/i.test(file)) return [{ rule: 'data-picture', level: missingPictures }];
  if (foreignName(file) !== null) return [{ rule: 'foreign-picture', level: 'warning' }];
  const found = find(file);
  if (found === 'missing') return [{ rule: 'missing-picture', level: missingPictures }];
  if (typeof found === 'string') return [{ rule: faults[found], level: 'error' }];
  return alt === null ? [{ rule: 'missing-alternative-text', level: missingAlternativeText }] : [];
}

/** What is wrong with a media file that a text links to. */
export function downloadProblems(file: string, find: FindPicture): Wrong[] {
  const found = find(file);
  if (found === 'missing') return [{ rule: 'missing-download', level: 'error' }];
  if (found === 'unsafe' || (found === 'unreadable' && active.test(file)))
    return [{ rule: 'unsafe-file', level: 'error' }];
  return found === 'oversized' ? [{ rule: 'oversized-picture', level: 'error' }] : [];
}

/** What is wrong with the newsroom's logo, whose alternative text is the newsroom's name. */
export const logoProblems = (site: Site, find: FindPicture): Problem[] => {
  const { logo } = site;
  if (logo === null) return [];
  // Every page shows it.
  return pictureProblems(logoPath(logo), '', find, { ...site, missingPictures: 'error' }).map(
    ({ rule, level }) => problem(level, rule, 'site.yaml', start, { picture: logo }),
  );
};

/** The path of the newsroom's logo, which is a file of `content/media`. */
export const logoPath = (logo: string) => `media/${logo}`;

/** What is wrong with the picture that an article's front matter names. */
export function imageProblems(
  { image }: Article,
  { file, written }: Manuscript,
  find: FindPicture,
  levels: Levels,
): Problem[] {
  if (!image) return [];
  return pictureProblems(image.file, image.alt, find, levels).map(({ rule, level }) =>
    problem(level, rule, file, written.placeOf(['image', 'file']), { picture: shownName(image.file) }),
  );
}
