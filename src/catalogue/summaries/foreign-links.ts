import { existsSync } from 'node:fs';
import { fromLine, type Position } from '../../language/position.ts';
import { editionIn, isMarkdown } from '../../newsroom/content-folder.ts';
import type { EditionId } from '../../newsroom/names.ts';
import { openDesk } from '../articles/read-article.ts';
import { noTextCache } from '../articles/texts.ts';
import { listFolder, readText } from '../files/files.ts';
import { pictureFinder } from '../files/pictures.ts';
import { readOn, readSafely } from '../problems/reading.ts';
import { readReference } from '../settings/reference.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';

/** A link to another host, and where it stands. */
export interface ForeignLink extends Position {
  host: string;
  url: string;
  file: string;
}

/** The links to other hosts of all texts of a content folder, by host and address. */
export function foreignLinks(root: string): ForeignLink[] {
  const files = existsSync(root) ? listFolder(root).files : [];
  const find = pictureFinder(root, files);
  const { value: reference } = readReference(root, files, find);
  if (!reference) return [];
  const census = new Map(files.map((file) => [file, '']));
  const { compositors } = openDesk(root, census, reference, find, noTextCache);
  const found = files.flatMap((file): ForeignLink[] => {
    const edition = editionIn(file) as EditionId;
    const setText = compositors.get(edition);
    if (!isMarkdown(file) || !setText) return [];
    const { value: frontMatter } = readSafely(file, () =>
      readOn(readText(root, file), (source) => readFrontMatter(source, file)),
    );
    if (!frontMatter) return [];
    const { body: markdown, bodyLine: line } = frontMatter;
    const links = setText({ file, line, markdown }).set?.links ?? [];
    return links.flatMap(({ to, ...position }) => {
      const url = to.startsWith('//') ? `https:${to}` : to;
      if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
      return [{ host: new URL(url).host, url, file, ...fromLine(position, line) }];
    });
  });
  return found.sort((a, b) => compare(a.host, b.host) || compare(a.url, b.url) || compare(a.file, b.file));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
