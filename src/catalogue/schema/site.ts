import { z } from 'zod';
import { copyRuleNames } from '../../copydesk/rules.ts';
import { hostNames } from '../../newsroom/hosts.ts';
import { rightsSchema } from './article.ts';
import { editionName, expects, localised, name, pointer } from './fields.ts';

const isTimeZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const isOrigin = (written: string) => URL.canParse(written) && new URL(written).origin === written;

/** A plain colour, so that a token cannot end its declaration or fetch anything. */
const colour = z
  .string(expects('tokens'))
  .regex(
    /^(?:#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(?:rgb|hsl|oklch|oklab|lab|lch)\([\d\s.,%/a-zA-Z-]+\))$/,
    expects('tokens'),
  );

/** The look's tokens that a newsroom may change; `layouts/styles/tokens.css` has their first values. */
const tokenNames = [
  'paper',
  'card',
  'ink',
  'muted',
  'rule',
  'accent',
  'bar',
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
  'mark',
] as const;
const tokens = z.partialRecord(z.enum(tokenNames), colour, expects('tokens')).default({});

/** `site.yaml`, as a newsroom writes it. */
export const siteSchema = z.strictObject(
  {
    name: localised,
    tagline: localised,
    origin: z.string(expects('origin')).refine(isOrigin, expects('origin')),
    basePath: z
      .string(expects('basePath'))
      .regex(/^\/(?:[\w.~-]+\/)*$/, expects('basePath'))
      .default('/'),
    host: z.enum(hostNames, expects('host')).default('other'),
    timeZone: z.string(expects('timeZone')).refine(isTimeZone, expects('timeZone')).default('UTC'),
    editions: z
      .tuple([editionName], editionName, expects('editions'))
      .refine((ids) => new Set(ids).size === ids.length, expects('editions')),
    sections: z.record(name, localised, expects('named')),
    agencies: z.record(name, localised, expects('named')).default({}),
    rights: rightsSchema.optional(),
    navigation: z
      .array(pointer, expects('texts'))
      .default(['home', 'archive', 'stories', 'topics', 'people', 'places']),
    logo: pointer.optional(),
    tokens: z
      .strictObject({ light: tokens, dark: tokens }, expects('tokens'))
      .default({ light: {}, dark: {} }),
    missingPictures: z.enum(['warning', 'error'], expects('level')).default('error'),
    missingStandfirst: z.enum(['off', 'warning', 'error'], expects('copyLevel')).default('off'),
    missingAlternativeText: z.enum(['warning', 'error'], expects('level')).default('warning'),
    typography: z.boolean(expects('flag')).default(true),
    copyChecks: z
      .partialRecord(
        z.enum(copyRuleNames),
        z.enum(['off', 'warning', 'error'], expects('copyLevel')),
        expects('mapping'),
      )
      .default({}),
  },
  expects('mapping'),
);

export type WrittenSite = z.output<typeof siteSchema>;
