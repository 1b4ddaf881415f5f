import { z } from 'zod';
import { copyRuleNames } from '../../copydesk/rules.ts';
import {
  articleName,
  dateText,
  expects,
  name,
  names,
  pointer,
  possiblyEmptyText,
  text,
  url,
} from './fields.ts';

/** Whether a pattern is in none of an address's segments, neither as they are written nor decoded, as files have them. */
const isWithout = (pattern: RegExp) => (written: string) =>
  written.split('/').every((segment) => !pattern.test(segment) && !pattern.test(decoded(segment)));

/** Two slashes in a row, or what would leave the folder that it is in. */
const isOfNames = (written: string) =>
  written === '/' || isWithout(/^\.{0,2}$/)(written.slice(1).replace(/\/$/, ''));

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** An address is decoded before it becomes a file's path, segment by segment, so it must be harmless in both forms. */
const address = z
  .string(expects('addresses'))
  .regex(/^[^?#]*$/, { ...expects('wholeAddress'), abort: true })
  .regex(/^\//, { ...expects('addresses'), abort: true })
  .regex(/^\S*$/, { ...expects('addressWithoutBlanks'), abort: true })
  .refine(
    (written) => !/%(?:00|2f|5c)/i.test(written) && isWithout(/[\\/\p{Cc}\p{Cs}\ufffe\uffff]/u)(written),
    { ...expects('addressOfSigns'), abort: true },
  )
  .refine(isOfNames, expects('addressOfNames'));

const credit = z.union(
  [name, z.strictObject({ agency: name }), z.strictObject({ name: text })],
  expects('byline'),
);

const picture = z.strictObject(
  {
    file: pointer,
    alt: possiblyEmptyText.optional(),
    caption: text.optional(),
    credit: text.optional(),
  },
  expects('picture'),
);

const rights = z.strictObject(
  { holder: text, licence: text.optional(), url: url.optional() },
  expects('rights'),
);

const source = z.strictObject(
  { title: text, publisher: text.optional(), date: dateText.optional(), url: url.optional() },
  expects('sources'),
);

const correction = z.strictObject({ date: dateText, text }, expects('corrections'));

/** Year, month and day of the Islamic calendar, whose months have 29 or 30 days. */
const hijriDay = /^\d{1,4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30)$/;

/** An article's front matter, as editors write it. */
export const articleSchema = z.strictObject(
  {
    headline: text,
    standfirst: possiblyEmptyText.nullish(),
    kicker: text.optional(),
    published: dateText,
    updated: dateText.optional(),
    hijri: z.string(expects('hijri')).regex(hijriDay, expects('hijri')).optional(),
    section: name,
    byline: z.union([z.array(credit), credit.transform((only) => [only])], expects('byline')).default([]),
    dateline: name.optional(),
    topics: names.default([]),
    places: names.default([]),
    people: names.default([]),
    story: name.optional(),
    image: picture.optional(),
    translationOf: articleName.optional(),
    sources: z.array(source, expects('sources')).default([]),
    rights: z.union([z.literal('unknown'), rights], expects('rights')).optional(),
    corrections: z.array(correction, expects('corrections')).default([]),
    aliases: z.array(address, expects('addresses')).default([]),
    imported: z.record(z.string(), z.unknown(), expects('mapping')).optional(),
    draft: z.boolean(expects('flag')).default(false),
    embargo: dateText.optional(),
    allow: z.array(z.enum(copyRuleNames, expects('copyCheck')), expects('copyChecks')).default([]),
  },
  expects('mapping'),
);

export type WrittenArticle = z.output<typeof articleSchema>;
export const rightsSchema = rights;
