import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meantPath } from '../catalogue/files/meant-path.ts';
import { editionFile, editionIn, isYear, rooms, siteFile } from '../newsroom/content-folder.ts';

/**
 * Which language to tell a file's problems in: that of the edition it belongs to; for the files that all editions
 * share, that of the first. It works on settings that are themselves broken, or not there: then the folders show the
 * editions. English where nothing does.
 */
export function editionLanguages(content: string): (file: string) => string {
  const ids = editionsOf(content);
  const languages = new Map(ids.map((id) => [id, languageOf(content, id)]));
  const first = languages.get(ids[0] ?? '') ?? 'en';
  return (file) => languages.get(editionIn(file)) ?? first;
}

const read = (content: string, file: string) => {
  try {
    return readFileSync(join(content, file), 'utf8');
  } catch {
    return '';
  }
};

/** `[ar, en]`, or a list of lines, after `editions:`: read sign by sign, for the rest of the file may be no YAML. */
const written = /^editions[ \t]*:?(?:[ \t]*\[?([^\]\n#]+)|[ \t]*((?:\n[ \t]*-[^\n]*)+))/m;

function editionsOf(content: string): readonly string[] {
  const source = (existsSync(content) ? readdirSync(content) : [])
    .filter((file) => meantPath(file, []) === siteFile)
    .map((file) => read(content, file))
    .join('\n')
    .replace(/\r/g, '');
  const [, line = '', items = ''] = written.exec(source) ?? [];
  const named = `${line}${items}`.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g);
  return named ?? folders(content).filter((name) => !rooms.includes(name) && hasYears(content, name));
}

const folders = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [];

const hasYears = (content: string, name: string) => folders(join(content, name)).some(isYear);

/** What an edition's own settings say, or its name. */
const languageOf = (content: string, id: string) =>
  /^language:[ \t]*["']?([A-Za-z-]+)/m.exec(read(content, editionFile(id)))?.[1] ?? id;
