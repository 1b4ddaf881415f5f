import { existsSync, readFileSync } from 'node:fs';

/** One example of a specification: its number in the order of the text, its section and its two sides. */
export interface Example {
  number: number;
  section: string;
  markdown: string;
  html: string;
}

const folder = new URL('../../../shared/corpora/markdown/', import.meta.url);

/** The specifications are kept beside the repository, not in it. */
export const areHere = existsSync(folder);

/** The examples of a specification in CommonMark's own format (`spec.txt`), in which an arrow stands for a tab. */
export function examplesOf(file: string): Example[] {
  if (!areHere) return [];
  const source = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n');
  let section = '';
  let number = 0;
  return [...source.matchAll(/^#{1,6} +(.+)$|^`{32} example.*\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm)].flatMap(
    ([, heading, markdown, html]) => {
      if (heading !== undefined) section = heading;
      if (markdown === undefined || html === undefined) return [];
      number += 1;
      const tabbed = (text: string) => text.replaceAll('→', '\t');
      return [{ number, section, markdown: tabbed(markdown), html: tabbed(html) }];
    },
  );
}
