import { articleSchema } from './article.ts';
import { standingPageSchema, storySchema, subjectSchema } from './authority.ts';
import { editionSchema } from './edition.ts';
import { siteSchema } from './site.ts';

/** The keys of all kinds of files: a line that begins with one of these words was meant as a key. */
export const everyKey: ReadonlySet<string> = new Set(
  [articleSchema, editionSchema, siteSchema, standingPageSchema, storySchema, subjectSchema].flatMap(
    ({ shape }) => Object.keys(shape),
  ),
);
