import type { Edition } from '../../newsroom/edition.ts';
import type { EditionId, StoryId } from '../../newsroom/names.ts';
import type { PictureFile } from '../../newsroom/renditions.ts';
import type { Site } from '../../newsroom/site.ts';
import type { Story, SubjectsByKind } from '../../newsroom/subject.ts';
import { mediaPaths } from '../files/media-files.ts';
import { logoProblems } from '../files/picture-problems.ts';
import { type FindPicture, isPicture } from '../files/pictures.ts';
import type { Problem } from '../problems/problem.ts';
import { readStories, readSubjects } from './authorities.ts';
import { readEditions, readSite } from './read-settings.ts';
import { inPlace } from './setting-places.ts';
import { readStandingPages, type WrittenPage } from './standing-pages.ts';

/** All that articles are held against: the settings, the authority files, and the pages that the newsroom wrote. */
export interface Reference {
  site: Site;
  /** In the order of `site.editions`. */
  editions: ReadonlyMap<EditionId, Edition>;
  subjects: SubjectsByKind;
  stories: ReadonlyMap<StoryId, Story>;
  standing: readonly WrittenPage[];
  logo: PictureFile | null;
}

/** Reads everything but the articles; null where `site.yaml` leaves nothing to go on with. */
export function readReference(
  root: string,
  files: readonly string[],
  find: FindPicture,
  problems: Problem[],
): Reference | null {
  const site = readSite(root, files, problems);
  if (!site) return null;
  const editions = readEditions(root, files, site, problems);
  const subjects = readSubjects(root, files, site.editions, problems);
  const stories = readStories(root, files, site.editions, problems);
  const standing = readStandingPages(root, files, site.editions, problems);
  const path = site.logo === null ? null : mediaPaths(files)(site.logo, 'site.yaml');
  problems.push(...inPlace(root, logoProblems(site, path, find)));
  const logo = path === null ? 'missing' : find(path);
  return { site, editions, subjects, stories, standing, logo: isPicture(logo) ? logo : null };
}
