import { z } from 'zod';
import { expects, localised, localisedList, possiblyEmptyText, text } from './fields.ts';

/** `subjects/KIND/ID.yaml`. */
export const subjectSchema = z.strictObject(
  {
    name: localised,
    spellings: localisedList.default({}),
    wikidata: z
      .string(expects('wikidata'))
      .regex(/^Q[1-9]\d*$/, expects('wikidata'))
      .optional(),
    description: localised.optional(),
  },
  expects('mapping'),
);

/** `stories/ID.yaml`. */
export const storySchema = z.strictObject(
  { name: localised, summary: localised.optional() },
  expects('mapping'),
);

const listed = (schema: z.ZodType) => z.record(z.string(), z.union([localised, schema]));

/** `subjects/KIND.yaml`: to each id a name, or all that a file of its own would say. */
export const subjectListSchema = listed(subjectSchema);

/** `stories.yaml`, likewise. */
export const storyListSchema = listed(storySchema);

/** The front matter of `pages/EDITION/SLUG.md`. */
export const standingPageSchema = z.strictObject(
  {
    title: text,
    description: possiblyEmptyText.default(''),
    imported: z.record(z.string(), z.unknown(), expects('mapping')).optional(),
  },
  expects('mapping'),
);
