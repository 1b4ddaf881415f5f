import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const firstEdition = z.object({ editions: z.array(z.string()).min(1) });

/**
 * Which language to tell a file's problems in: that of the edition it belongs to; for the files that all editions
 * share, that of the first. It works on settings that are themselves broken: then it is English.
 */
export function editionLanguages(content: string): (file: string) => string {
  const first = readFirstEdition(content);
  const editions = new Set(first);
  return (file) => {
    const [room = '', inRoom = ''] = file.split('/');
    if (editions.has(room)) return room;
    const named = inRoom.replace(/\.yaml$/, '');
    return editions.has(named) ? named : (first[0] ?? 'en');
  };
}

function readFirstEdition(content: string): readonly string[] {
  try {
    return firstEdition.parse(parse(readFileSync(join(content, 'site.yaml'), 'utf8'))).editions;
  } catch {
    return [];
  }
}
