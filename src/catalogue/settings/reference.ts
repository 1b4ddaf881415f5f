import { siteFile } from '../../newsroom/content-folder.ts';
import type { Edition } from '../../newsroom/edition.ts';
import type { EditionId, StoryId } from '../../newsroom/names.ts';
import type { PictureFile } from '../../newsroom/renditions.ts';
import type { Site } from '../../newsroom/site.ts';
import type { Story, SubjectsByKind } from '../../newsroom/subject.ts';
import { mediaPaths } from '../files/media-files.ts';
import { logoProblems } from '../files/picture-problems.ts';
import { type FindPicture, isPicture } from '../files/pictures.ts';
import { type Reading, readOn } from '../problems/reading.ts';
import { readStories, readSubjects } from './authorities.ts';
import { readEditions, readSite } from './read-settings.ts';
import { atSettings } from './setting-positions.ts';
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
export const readReference = (
  root: string,
  files: readonly string[],
  find: FindPicture,
): Reading<Reference | null> =>
  readOn(readSite(root, files), (site) => {
    const editions = readEditions(root, files, site);
    const subjects = readSubjects(root, files, site.editions);
    const stories = readStories(root, files, site.editions);
    const standing = readStandingPages(root, files, site.editions);
    const path = site.logo === null ? null : mediaPaths(files)(site.logo, siteFile);
    const logo = path === null ? 'missing' : find(path);
    const problems = [editions, subjects, stories, standing].flatMap((each) => each.problems);
    return {
      value: {
        site,
        editions: editions.value,
        subjects: subjects.value,
        stories: stories.value,
        standing: standing.value,
        logo: isPicture(logo) ? logo : null,
      },
      problems: [...problems, ...atSettings(root, logoProblems(site, path, find))],
    };
  });
