import { start } from '../../language/position.ts';
import {
  articleFile,
  isBesideArticles,
  isMarkdown,
  pagesFolder,
  readPath,
  roomOf,
  rooms,
} from '../../newsroom/content-folder.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { meantFolder, meantPath } from './meant-path.ts';

/**
 * The files that nothing reads, for their names, their endings or their folders; each folder once. Of files beside
 * articles `isNamed` knows whether an article names them.
 */
export function strayFiles(
  files: readonly string[],
  editions: readonly string[],
  isNamed: (file: string) => boolean,
): Problem[] {
  const folders = new Set(files.flatMap((file) => foldersOf(file)));
  const misnamed = [...folders].filter((folder) => meantFolder(folder, editions) !== folder);
  const outermost = misnamed.filter(
    (folder) => !misnamed.some((outer) => outer !== folder && folder.startsWith(outer)),
  );
  const isTold = (file: string) => outermost.some((folder) => file.startsWith(folder));
  return [
    ...outermost.map((name) =>
      problem('error', 'misnamed-folder', name, start, { name, meant: meantFolder(name, editions) }),
    ),
    ...files.flatMap((file) =>
      isTold(file) || isRead(file, editions) || (isBesideArticles(file) && isNamed(file))
        ? []
        : strayFile(file, folders, editions),
    ),
  ];
}

/** `['subjects/', 'subjects/topics/']` for a file that lies there: no folder deeper has a name of its own. */
function foldersOf(file: string): string[] {
  const room = file.indexOf('/') + 1;
  const inRoom = room === 0 ? 0 : file.indexOf('/', room) + 1;
  return [room, inRoom].filter((end) => end > 0).map((end) => file.slice(0, end));
}

function strayFile(file: string, folders: ReadonlySet<string>, editions: readonly string[]): Problem[] {
  const meant = meantPath(file, editions);
  if (meant !== file && isRead(meant, editions))
    return [problem('error', 'misnamed-file', file, start, { name: nameOf(file), meant: nameOf(meant) })];
  if (wordProcessor.test(file)) {
    const name = nameOf(file);
    return [
      problem('error', 'word-processor-file', file, start, {
        name,
        meant: articleFile(name.replace(wordProcessor, '')),
      }),
    ];
  }
  const read = readPath(file);
  if (read.kind === 'edition') {
    const { id } = read;
    const isFolder = folders.has(`${id}/`) || folders.has(pagesFolder(id));
    return isFolder
      ? []
      : [problem('warning', 'unknown-edition', file, start, { id, known: editions.join(', ') })];
  }
  return isMarkdown(file) ? [] : [problem('warning', 'stray-file', file, start)];
}

/** Endings of texts that only a word processor can read. */
const wordProcessor = /\.(?:docx?|odt|rtf|pages)$/i;

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);

/** Whether something reads a file of that path, or will tell what is wrong with it. */
function isRead(file: string, editions: readonly string[]): boolean {
  const read = readPath(file);
  if (read.kind === 'edition') return editions.includes(read.id);
  if (read.kind !== 'other' && read.kind !== 'beside') return true;
  const room = roomOf(file);
  if (room === '') return !/\.ya?ml(?:\.txt)?$/i.test(file);
  if (room === 'pages') return isMarkdown(file);
  // Other folders are told of as editions that the site does not have.
  return !rooms.includes(room) && !editions.includes(room);
}
