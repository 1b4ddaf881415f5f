import { start } from '../../language/position.ts';
import type { Level } from '../../language/text-problem.ts';
import { isOtherEncoding, outputFile } from '../../newsroom/address.ts';
import { isMarkdown, isYaml, roomOf } from '../../newsroom/content-folder.ts';
import type { HostName } from '../../newsroom/hosts.ts';
import { isDevice, isPortable, isTooLong, isTooLongPath, nameOfHosts } from '../../newsroom/portable-name.ts';
import type { Claim } from '../articles/addresses.ts';
import { type Problem, problem, type Rule } from '../problems/problem.ts';

/** Where the site is made on Windows, such a name stops the build; elsewhere it works for as long as nobody takes it there. */
const level: Level = process.platform === 'win32' ? 'error' : 'warning';

/**
 * The files whose names Windows cannot hold, and so no checkout there either. Of texts and of authority files the
 * other signs are no part of a name anyway, and told of.
 */
export const unportableFiles = (files: readonly string[]): Problem[] =>
  files.flatMap((file) => {
    const isNamed = isMarkdown(file) || isYaml(file);
    const name = file.split('/').find((segment) => (isNamed ? isDevice(segment) : !isPortable(segment)));
    return name === undefined ? [] : [problem(level, 'unportable-name', file, start, { name })];
  });

/** They compare old addresses as they are requested (host-redirects.ts); nginx, Apache and others decode them first. */
const asRequested: readonly HostName[] = ['cloudflare-pages', 'netlify'];

/** The old addresses that no disk and no host, or not every one, can hold as a file. */
export const unportableAliases = (aliases: readonly Claim[], host: HostName): Problem[] =>
  aliases.flatMap(({ address, file, position }) => {
    const names = address.split('/').filter((segment) => segment !== '');
    const tell = (level: Level, rule: Rule, name = '') => [
      problem(level, rule, file, position, { address, name }),
    ];
    if (names.some(isTooLong)) return tell('error', 'long-name');
    if (isTooLongPath(outputFile(address))) return tell('error', 'long-address');
    const ofHost = nameOfHosts(names);
    if (ofHost !== undefined) return tell('error', 'address-of-host', ofHost);
    const otherEncoding = asRequested.includes(host) ? undefined : names.find(isOtherEncoding);
    if (otherEncoding !== undefined) return tell('warning', 'address-encoding', otherEncoding);
    const unportable = names.find((segment) => !isPortable(segment));
    return unportable === undefined ? [] : tell(level, 'unportable-name', unportable);
  });

/** The files of `media` that many disks and hosts take for one: of two that differ only in how letters are composed one is lost. */
export function twinFiles(files: readonly string[]): Problem[] {
  const owners = new Map<string, string>();
  return files
    .filter((file) => roomOf(file) === 'media')
    .flatMap((file) => {
      const key = file.normalize('NFC').toLowerCase();
      const other = owners.get(key);
      if (other === undefined) {
        owners.set(key, file);
        return [];
      }
      const isLost = other.normalize('NFC') === file.normalize('NFC');
      return [problem(isLost ? 'error' : 'warning', 'twin-files', file, start, { other })];
    });
}
