import { takesList } from '../yaml/schema-at.ts';
import { articleSchema } from './article.ts';
import { standingPageSchema, storySchema, subjectSchema } from './authority.ts';
import { editionSchema } from './edition.ts';
import { siteSchema } from './site.ts';

const schemas = [articleSchema, editionSchema, siteSchema, standingPageSchema, storySchema, subjectSchema];

/** The keys whose values are lists. */
export const listKeys: ReadonlySet<string> = new Set(
  schemas.flatMap((schema) => Object.keys(schema.shape).filter((key) => takesList(schema, [key]))),
);

/** The keys of all kinds of files: a line that begins with one of these words was meant as a key. */
export const everyKey: ReadonlySet<string> = new Set(schemas.flatMap(({ shape }) => Object.keys(shape)));
