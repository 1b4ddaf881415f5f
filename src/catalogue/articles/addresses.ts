import type { Position } from '../../language/position.ts';
import { type Address, outputFile } from '../../newsroom/address.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** Somebody who wants an address: an article, a standing page or an alias. */
export interface Claim {
  address: Address;
  file: string;
  position: Position;
}

const ownRooms = ['archive', 'search', 'stories', 'topics', 'places', 'people', 'sections'];
const ownFiles = /^(?:404\.html|sitemap(?:-\d+)?\.xml|feed\.xml|robots\.txt|sijill\.json|index\.html?)?$/;

/** A year, a month or a day of an edition, and what lies there beside articles. */
const dated = /^\d{4}(?:\/\d{2}){0,2}(?:\/(?:(?:sitemap\.xml|index\.html?)\/?)?)?$/;

/**
 * Whether the program keeps the address, or all that lies under it, for pages of its own. Letters are not told apart by
 * case: on many hosts and disks `/EN/` would take the place of `/en/`.
 */
function isReserved(address: string, editions: readonly string[]): boolean {
  const [first = '', second = '', ...rest] = address.toLowerCase().slice(1).split('/');
  if (second === '' && rest.length === 0) return ownFiles.test(first) || editions.includes(first);
  if (['assets', 'media', 's'].includes(first)) return true;
  if (!editions.includes(first)) return false;
  if (ownFiles.test(second) || ownRooms.includes(second)) return true;
  return dated.test([second, ...rest].join('/'));
}

/** Letters are not told apart by case, nor a file from a folder of its name: many hosts and disks do not. */
const keyOf = (address: Address) => address.toLowerCase().replace(/\/(?:index\.html?)?$/, '');

/** The claims that cannot be met because somebody else stands there, or the program itself. */
export function sharedAddresses(claims: readonly Claim[], editions: readonly string[]): Problem[] {
  const owners = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const { address, file, position } = claim;
    const key = keyOf(address);
    const owner = owners.get(key);
    if (!owner) owners.set(key, claim);
    const other = isReserved(address, editions) ? 'Sijill' : owner?.file;
    return other === undefined
      ? []
      : [problem('error', 'shared-address', file, position, { address, other })];
  });
}

/**
 * The claims below an address that is a file: no disk has `old.html` as a file and as a folder. Letters are not told
 * apart by case.
 */
export function nestedAddresses(claims: readonly Claim[], editions: readonly string[]): Problem[] {
  const fileOf = (address: Address) => outputFile(address).toLowerCase();
  const owners = new Map(claims.map((claim) => [fileOf(claim.address), claim]));
  const isBelowFile = belowFile((path) => owners.has(path) || isOwnFile(path));
  return claims.flatMap(({ address, file, position }) => {
    const own = fileOf(address);
    if (!isBelowFile(folderOf(own)) || isReserved(address, editions)) return [];
    for (const above of foldersOf(own)) {
      const owner = owners.get(above);
      // A file and a folder of its name share an address, which is told of there.
      if (owner && keyOf(owner.address) === keyOf(address)) continue;
      if (!owner && !(isOwnFile(above) && isReserved(`/${above}`, editions))) continue;
      const values = { address, above: owner?.address ?? `/${above}`, other: owner?.file ?? 'Sijill' };
      return [problem('error', 'nested-address', file, position, values)];
    }
    return [];
  });
}

/** Whether a path ends as a file of the program's own does. */
const isOwnFile = (path: string) => ownFiles.test(path.slice(path.lastIndexOf('/') + 1));

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Knows whether a folder, or one that it lies in, is a file too; each is asked once, for thousands lie in the same. */
function belowFile(isFile: (path: string) => boolean): (folder: string) => boolean {
  const known = new Map<string, boolean>([['', false]]);
  return function isBelow(folder: string): boolean {
    const answer = known.get(folder) ?? (isFile(folder) || isBelow(folderOf(folder)));
    known.set(folder, answer);
    return answer;
  };
}

/** The folders that a file of the site lies in, the first one first. */
function foldersOf(file: string): string[] {
  const segments = file.split('/');
  return segments.slice(1).map((_, place) => segments.slice(0, place + 1).join('/'));
}
