import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A file of our own code, by its path in the repository. */
export interface SourceFile {
  path: string;
  code: string;
}

/** The files of some folders of the repository whose names end so, in one order everywhere. */
export const sourceFiles = (folders: readonly string[], ending: RegExp): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
      .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') })),
  );

/** One file that names another of ours. */
export interface Import {
  from: string;
  to: string;
  /** Nothing of it is left when the types are gone. */
  typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)|^import\s+'(\.[^']+)'/gm;

/** All imports of files of ours, re-exports and dynamic imports too. */
export const importsOf = ({ path, code }: SourceFile): Import[] =>
  [...code.matchAll(statement)].map(([, type, names = '', from, dynamic, bare]) => ({
    from: path,
    to: posix.join(dirname(path), from ?? dynamic ?? bare ?? ''),
    typeOnly: type !== undefined || (names !== '' && onlyTypes(names)),
  }));

const onlyTypes = (names: string) =>
  names.startsWith('{') &&
  names
    .slice(1, -1)
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => name.trim().startsWith('type '));

/** The code without its comments; a URL's slashes are none. */
export const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
