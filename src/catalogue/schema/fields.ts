import { z } from 'zod';
import { rooms, withoutEnding, writtenName } from '../../newsroom/content-folder.ts';
import { isPortable, nameOfHosts } from '../../newsroom/portable-name.ts';
import { isName } from '../articles/slug.ts';
import type { Expectation } from '../problems/messages/en.ts';

/** A schema's errors are names of expectations; `messages/` has their wording in each language. */
export const expects = (expectation: Expectation) => ({ error: expectation });

/** No control characters, which neither HTML nor XML 1.0 (section 2.2) can hold, and no half of a surrogate pair. */
const isWritable = (written: string) => !/[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/u.test(written);

export const text = z
  .string(expects('text'))
  .refine(isWritable, expects('text'))
  .transform((written) => written.trim().normalize('NFC'))
  .refine((written) => written !== '', expects('text'));

/** A text that may be empty, such as a decorative picture's alternative text. */
export const possiblyEmptyText = z
  .string(expects('text'))
  .refine(isWritable, expects('text'))
  .transform((written) => written.trim().normalize('NFC'));

/** Whether a schema takes words that readers see: YAML may not take any of them away. */
export const isText = (schema: unknown) => schema === text || schema === possiblyEmptyText;

/** The name of a file or of a page: no words for readers. */
export const pointer = z
  .string(expects('text'))
  .refine(isWritable, expects('text'))
  .transform((written) => written.trim().normalize('NFC'))
  .refine((written) => written !== '', expects('text'));

/** The name of a subject, a story, a section or an agency: of any script, as an address has it. */
export const name = z
  .string(expects('name'))
  .regex(/^[^\s/\\]+$/, expects('name'))
  .transform((written) => written.normalize('NFC'))
  .refine(isName, expects('name'));

/** Beside the rooms of the content folder, what has a folder at the root of the site or of a host. */
const takenFolders: readonly string[] = [...rooms, 'assets', 's'];

/** The name of an edition: that of a folder, and of its language where that is not said elsewhere. */
export const editionName = z
  .string(expects('editions'))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expects('editions'))
  .refine(
    (id) => !takenFolders.includes(id) && isPortable(id) && nameOfHosts([id]) === undefined,
    expects('editions'),
  );

export const names = z.array(name, expects('names'));

export const url = z
  .string(expects('url'))
  .refine(
    (written) => /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/u.test(written) && URL.canParse(written),
    expects('url'),
  );

/** An article's name as editors write it; whether there is such an article is asked later. */
export const articleName = z
  .string(expects('article'))
  .regex(writtenName, expects('article'))
  .transform((written) => withoutEnding(written.normalize('NFC')));

/** YAML reads `2015` as a number; dates are taken as they were written. */
export const dateText = z.union([z.string(), z.number().transform(String)], expects('date'));

/** One text for all editions, or one for each. */
export const localised = z.union(
  [
    text,
    z
      .record(z.string(), text, expects('localised'))
      .refine((texts) => Object.keys(texts).length > 0, expects('localised')),
  ],
  expects('localised'),
);
export type WrittenLocalised = z.output<typeof localised>;

export const localisedList = z.union(
  [z.array(text), z.record(z.string(), z.array(text))],
  expects('localisedList'),
);
