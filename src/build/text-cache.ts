import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TextCache } from '../catalogue/texts.ts';
import { textRules } from '../markdown/text-problem.ts';
import { keepFile } from './keep-file.ts';
import { typesettingMark } from './program-mark.ts';

const textFile = {
  name: z.string(),
  file: z.string(),
  href: z.string().nullable(),
  line: z.number(),
  column: z.number(),
};

const setTextSchema = z.object({
  html: z.string(),
  text: z.string(),
  words: z.number(),
  opening: z.string(),
  pictures: z.array(z.object({ ...textFile, alt: z.string().nullable() })),
  downloads: z.array(z.object(textFile)),
  links: z.array(z.object({ to: z.string(), line: z.number(), column: z.number() })),
  parts: z.array(z.string()),
  problems: z.array(
    z.object({
      level: z.enum(['error', 'warning']),
      rule: z.enum(textRules),
      line: z.number(),
      column: z.number(),
      values: z.record(z.string(), z.string()),
    }),
  ),
});

/** Keeps set texts in a folder, one file each, named after all that it was made from. */
export function openTextCache(folder: string): TextCache {
  const code = typesettingMark();
  const fileFor = (name: string) => join(folder, 'texts', name.slice(0, 2), `${name}.json`);
  return {
    nameOf: (madeFrom) => createHash('sha256').update(code).update(madeFrom).digest('hex'),
    read(name) {
      try {
        return setTextSchema.parse(JSON.parse(readFileSync(fileFor(name), 'utf8')));
      } catch {
        return null;
      }
    },
    forget: (name) => rmSync(fileFor(name), { force: true }),
    write: (name, set) => keepFile(fileFor(name), JSON.stringify(set)),
  };
}
