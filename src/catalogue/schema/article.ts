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

/**
 * What would leave the site, or is no name of a file: an address is decoded before it becomes a file's path, segment by
 * segment, so it must be harmless in both forms.
 */
const isHarmless = (segment: string) => !/^\.{0,2}$|[\\/\p{Cc}\p{Cs}\ufffe\uffff]/u.test(segment);

const staysWithinSite = (written: string) =>
  !/%(?:00|2f|5c)/i.test(written) &&
  written
    .slice(1)
    .replace(/\/$/, '')
    .split('/')
    .every((segment) => written === '/' || (isHarmless(segment) && isHarmless(decoded(segment))));

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const address = z
  .string(expects('addresses'))
  .regex(/^[^?#]*$/, { ...expects('wholeAddress'), abort: true })
  .regex(/^\/[^\s]*$/, { ...expects('addresses'), abort: true })
  .refine(staysWithinSite, expects('addresses'));

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
