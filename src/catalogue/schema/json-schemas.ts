import { z } from 'zod';
import { articleSchema } from './article.ts';
import {
  standingPageSchema,
  storyListSchema,
  storySchema,
  subjectListSchema,
  subjectSchema,
} from './authority.ts';
import { editionSchema } from './edition.ts';
import { siteSchema } from './site.ts';

/**
 * What editors may write in each kind of file, as JSON Schema (draft 2020-12) by the kind's name, for completion in
 * their programs. It says less than the check: whether a date or a zone is one, JSON Schema cannot ask.
 */
export const jsonSchemas = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries({
      article: articleSchema,
      edition: editionSchema,
      page: standingPageSchema,
      site: siteSchema,
      stories: storyListSchema,
      story: storySchema,
      subject: subjectSchema,
      subjects: subjectListSchema,
    }).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })]),
  );
