import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TextCache } from '../catalogue/texts.ts';
import { textRules } from '../markdown/text-problem.ts';
import type { KeptFiles } from './kept-files.ts';
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

/** Keeps set texts among the kept files, one file each, named after all that it was made from. */
export function openTextCache(files: KeptFiles): TextCache {
  const code = typesettingMark();
  const fileFor = (name: string) => `texts/${name.slice(0, 2)}/${name}`;
  return {
    nameOf: (madeFrom) => createHash('sha256').update(code).update(madeFrom).digest('hex'),
    read(name) {
      const kept = files.read(fileFor(name));
      return kept && (setTextSchema.safeParse(JSON.parse(kept.toString())).data ?? null);
    },
    forget: (name) => files.forget(fileFor(name)),
    write: (name, set) => files.write(fileFor(name), Buffer.from(JSON.stringify(set))),
  };
}
