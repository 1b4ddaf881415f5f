import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What stands at an address: a file, by its path within the site; another address; nothing; or it is no address. */
export type Found = { file: string } | { location: string } | 'nothing' | 'no address';

/**
 * Finds what stands in a site's folder at a request's target, as hosts of static files do: a folder's address ends
 * with `/` and gives its `index.html`. Nothing outside of the folder is found, nor what a dot hides.
 */
export function findFile(folder: string, basePath: string, target: string): Found {
  const [, path = '', query = ''] = /^(?:http:\/\/[^/?#]*)?([^?#]*)(.*)$/i.exec(target) ?? [];
  const decoded = decode(path || '/');
  if (!decoded?.startsWith('/')) return 'no address';
  if (decoded === '/' && basePath !== '/') return { location: basePath };
  if (`${decoded}/` === basePath) return { location: basePath + query };
  if (!decoded.startsWith(basePath)) return 'nothing';
  const within = decoded.slice(basePath.length);
  if (within.split('/').some((segment, index, segments) => isNoName(segment, index === segments.length - 1)))
    return 'nothing';
  const file = `${within}${/(?:^|\/)$/.test(within) ? 'index.html' : ''}`;
  switch (kindOf(folder, file)) {
    case 'file':
      return { file };
    case 'folder':
      return kindOf(folder, `${file}/index.html`) === 'file' ? { location: `${path}/${query}` } : 'nothing';
    default:
      return 'nothing';
  }
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

/** Dot files and folders, `..` among them, other systems' separators, and two slashes in a row; the last may be empty. */
const isNoName = (segment: string, isLast: boolean) => /^\.|\\/.test(segment) || (segment === '' && !isLast);

/** What lies there, after all symbolic links, of which none may lead out of the folder. */
function kindOf(folder: string, file: string): 'file' | 'folder' | null {
  try {
    const real = realpathSync(join(folder, file));
    if (!real.startsWith(realpathSync(folder) + sep)) return null;
    const there = statSync(real);
    return there.isFile() ? 'file' : there.isDirectory() ? 'folder' : null;
  } catch {
    // Not there, too long a name, or not to be read: all the same to who asks.
    return null;
  }
}
