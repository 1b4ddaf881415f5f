import { z } from 'zod';
import type { VolumeSummary } from '../../catalogue/summaries/summary.ts';
import type { Address } from '../../newsroom/address.ts';
import type { Assets } from '../../views/assets.ts';
import type { Kind } from '../../views/page.ts';

/** A name of ours, which needs no more than to be text: the ledger is written by the program alone. */
const named = <Name extends string>() => z.custom<Name>((value) => typeof value === 'string');

/** Why a page was printed when it last was. */
export const becauses = ['new', 'article', 'context', 'settings', 'program'] as const;

const because = z.object({
  reason: z.enum(becauses),
  /** The files of the content whose change brought it, at most a few. */
  files: z.array(z.string()),
});

export type Because = z.infer<typeof because>;

const printedPage = z.object({
  kind: named<Kind>(),
  address: named<Address>(),
  /** Fingerprints of its view and of its bytes, empty where these are not to be trusted. */
  view: z.string(),
  output: z.string(),
  /** When it was last printed, in milliseconds since 1970. */
  printed: z.number(),
  because,
});

/** A page as it stands in the site. */
export type PrintedPage = z.infer<typeof printedPage>;

const volumeEntry = z.object({
  /** Fingerprints of its own inputs and of what its pages show of other volumes. */
  inputs: z.string(),
  context: z.string(),
  /** Sealed with the ledger, by the program that made it. */
  summary: z.custom<VolumeSummary>((value) => typeof value === 'object'),
  /** The files of the ledger that hold its records, those of them again that are in a story, and its pages. */
  records: z.string(),
  storied: z.string(),
  pages: z.string(),
  /** How many pages it has, and how many bytes these have. */
  count: z.number(),
  bytes: z.number(),
  /** A fingerprint of its pages' bytes. */
  outputs: z.string(),
});

export type VolumeEntry = z.infer<typeof volumeEntry>;

const tierEntry = z.object({
  /** Of all that it was made from. */
  fingerprint: z.string(),
  months: z.array(z.string()),
  articles: z.number(),
  /** Its files in the site, each with a fingerprint of its bytes. */
  files: z.record(z.string(), z.string()),
});

export type TierEntry = z.infer<typeof tierEntry>;

const spanningPage = printedPage.extend({
  /** A fingerprint of what its view follows from. */
  from: z.string(),
});

export type SpanningPage = z.infer<typeof spanningPage>;

const assets: z.ZodType<Assets> = z.object({
  icon: named<Address>(),
  styleSheet: named<Address>(),
  script: named<Address>(),
  fonts: z.object({ arabic: named<Address>(), latin: named<Address>(), bars: named<Address>() }),
  tokens: named<Address>().nullable(),
});

const placedFile = z.object({
  /** Fingerprints of the file of the content that it was made from, and of its own bytes. */
  from: z.string(),
  output: z.string(),
});

const delivery = z.object({
  /** The delta that brings the host what the site is now; null where there is none. */
  id: z.string().nullable(),
  /** Whether the host may also hold files that nobody knows of. */
  isWhole: z.boolean(),
  /** The file of the ledger that holds the paths of all that may be otherwise on the host. */
  pending: z.string(),
});

/** What is known of a host far away, since the last delta that it was said to have. */
export type Delivery = z.infer<typeof delivery>;

/** What was built from what. */
export const ledgerSchema = z.object({
  /** The version of this form. */
  form: z.literal(5),
  /** The part of a site that it tells of; null for a whole one. */
  shard: z.object({ part: z.number(), of: z.number() }).nullable(),
  /** Fingerprints of the program and of the settings that every page follows from. */
  program: z.string(),
  settings: z.string(),
  /** A fingerprint of the content that all of the site follows from; empty where more is to be done. */
  content: z.string(),
  /** The file of the ledger that holds the warnings of that content; null where there are none. */
  warnings: z.string().nullable(),
  /** A fingerprint of the site as it stands after this build. */
  site: z.string(),
  assets: assets.nullable(),
  volumes: z.record(z.string(), volumeEntry),
  /** Pages that span volumes, by their files in the site. */
  spanning: z.record(z.string(), spanningPage),
  /** By edition and name: `ar/2015-09`. */
  tiers: z.record(z.string(), tierEntry),
  /** Pictures and what else comes from files of the content. */
  media: z.record(z.string(), placedFile),
  /** Other files of the site, each with a fingerprint of its bytes. */
  files: z.record(z.string(), z.string()),
  /** When time alone next changes something, in milliseconds since 1970; null where nothing waits. */
  next: z.number().nullable(),
  /** Null where no delta was made yet. */
  delivery: delivery.nullable(),
});

export type Ledger = z.infer<typeof ledgerSchema>;

export const emptyLedger: Ledger = {
  form: 5,
  shard: null,
  program: '',
  settings: '',
  content: '',
  warnings: null,
  site: '',
  assets: null,
  volumes: {},
  spanning: {},
  tiers: {},
  media: {},
  files: {},
  next: null,
  delivery: null,
};
