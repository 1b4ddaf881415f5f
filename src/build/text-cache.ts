import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { TextCache } from '../catalogue/texts.ts';

const generator = join(import.meta.dirname, '../..');

const textFile = {
  file: z.string(),
  href: z.string().nullable(),
  line: z.number(),
  column: z.number(),
};

const setTextSchema = z.object({
  html: z.string(),
  text: z.string(),
  words: z.number(),
  pictures: z.array(z.object({ ...textFile, alt: z.string().nullable() })),
  downloads: z.array(z.object(textFile)),
  problems: z.array(
    z.object({
      rule: z.enum(['unknown-block', 'unknown-block-attribute', 'missing-block-attribute', 'open-block']),
      line: z.number(),
      column: z.number(),
      values: z.record(z.string(), z.string()),
    }),
  ),
});

/** A fingerprint of all code that sets texts, our own and the libraries of the lockfile. */
function codeFingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(generator, 'package-lock.json')));
  for (const room of ['src/markdown', 'src/language']) {
    const files = readdirSync(join(generator, room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(readFileSync(join(generator, room, file)));
    }
  }
  return hash.digest('hex');
}

/** Keeps set texts in a folder, one file each, named after all that it was made from. */
export function openTextCache(folder: string): TextCache {
  const code = codeFingerprint();
  const fileFor = (madeFrom: string) => {
    const name = createHash('sha256').update(code).update(madeFrom).digest('hex');
    return join(folder, 'texts', name.slice(0, 2), `${name}.json`);
  };
  return {
    read(madeFrom) {
      try {
        return setTextSchema.parse(JSON.parse(readFileSync(fileFor(madeFrom), 'utf8')));
      } catch {
        return null;
      }
    },
    write(madeFrom, set) {
      const file = fileFor(madeFrom);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(set));
      renameSync(`${file}.${process.pid}`, file);
    },
  };
}
