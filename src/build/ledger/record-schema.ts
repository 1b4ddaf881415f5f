import { z } from 'zod';
import { isRule, type Problem } from '../../catalogue/problem.ts';
import type { ArticleRecord } from '../../catalogue/record.ts';
import type { Address, ArticleKey } from '../../newsroom/address.ts';
import type { AgencyId, EditionId, SectionId, StoryId, SubjectId, TextName } from '../../newsroom/names.ts';

/** A name of ours, which needs no more than to be text: the ledger is written by the program alone. */
export const named = <Name extends string>() => z.custom<Name>((value) => typeof value === 'string');

const calendarDate = z.object({
  year: z.number(),
  month: z.number().optional(),
  day: z.number().optional(),
});

export const moment = z.object({
  date: calendarDate,
  clock: z.object({ hour: z.number(), minute: z.number() }).nullable(),
  iso: z.string(),
  instant: z.number(),
});

export const place = z.object({ line: z.number(), column: z.number() });

const rights = z.object({ holder: z.string(), licence: z.string().nullable(), url: z.string().nullable() });

const pictureFile = z.object({
  path: z.string(),
  hash: z.string(),
  format: z.enum(['jpg', 'png', 'webp', 'avif', 'gif', 'svg']),
  width: z.number(),
  height: z.number(),
  transparent: z.boolean(),
  copied: z.boolean(),
});

const subjectIds = z.array(named<SubjectId>());

const article = z.object({
  key: named<ArticleKey>(),
  address: named<Address>(),
  edition: named<EditionId>(),
  slug: z.string(),
  headline: z.string(),
  standfirst: z.string().nullable(),
  kicker: z.string().nullable(),
  published: moment,
  updated: moment.nullable(),
  hijri: z.object({ year: z.number(), month: z.number(), day: z.number() }).nullable(),
  section: named<SectionId>(),
  byline: z.array(
    z.union([
      z.object({ person: named<SubjectId>() }),
      z.object({ agency: named<AgencyId>() }),
      z.object({ name: z.string() }),
    ]),
  ),
  dateline: named<SubjectId>().nullable(),
  topics: subjectIds,
  places: subjectIds,
  people: subjectIds,
  story: named<StoryId>().nullable(),
  image: z
    .object({
      file: z.string(),
      alt: z.string().nullable(),
      caption: z.string().nullable(),
      credit: z.string().nullable(),
      found: pictureFile.nullable(),
    })
    .nullable(),
  translationOf: named<ArticleKey>().nullable(),
  sources: z.array(
    z.object({
      title: z.string(),
      publisher: z.string().nullable(),
      date: moment.nullable(),
      url: z.string().nullable(),
    }),
  ),
  rights: z.union([rights, z.literal('unknown')]).nullable(),
  corrections: z.array(z.object({ date: moment, text: z.string() })),
  aliases: z.array(named<Address>()),
  opening: z.string().nullable(),
  words: z.number(),
  text: named<TextName>(),
});

const problem: z.ZodType<Problem> = z.object({
  level: z.enum(['error', 'warning']),
  rule: z.string().refine(isRule),
  file: z.string(),
  line: z.number(),
  column: z.number(),
  values: z.record(z.string(), z.string()),
});

export const mediaUse = z.object({ path: z.string(), outputs: z.array(z.string()) });

export const filedLink = z.tuple([z.string(), z.number(), z.number()]);

/** The records of a volume. Keys stand in the order in which they are written, for a file is named after its bytes. */
export const recordsSchema: z.ZodType<readonly ArticleRecord[]> = z.array(
  z.object({
    file: z.string(),
    source: z.string(),
    article,
    draft: z.boolean(),
    embargo: z.number().nullable(),
    kept: z.string(),
    media: z.array(z.object({ name: z.string(), ...mediaUse.shape })),
    places: z.object({ translationOf: place, aliases: z.array(place) }),
    links: z.array(filedLink),
    parts: z.array(z.string()),
    warnings: z.array(problem),
  }),
);
