import { isDevice, isPortable, isTooLong } from '../newsroom/portable-name.ts';
import type { Claim } from './addresses.ts';
import { type Problem, problem, start } from './problem.ts';

/** Where the site is made on Windows, such a name stops the build; elsewhere it works for as long as nobody takes it there. */
const level: Problem['level'] = process.platform === 'win32' ? 'error' : 'warning';

/**
 * The files whose names Windows cannot hold, and so no checkout there either. Of texts and of authority files the
 * other signs are no part of a name anyway, and told of.
 */
export const unportableFiles = (files: readonly string[]): Problem[] =>
  files.flatMap((file) => {
    const isNamed = /\.(?:md|yaml)$/.test(file);
    const name = file.split('/').find((segment) => (isNamed ? isDevice(segment) : !isPortable(segment)));
    return name === undefined ? [] : [problem(level, 'unportable-name', file, start, { name })];
  });

/** The old addresses that no disk, or not every one, can hold as a file. */
export const unportableAliases = (aliases: readonly Claim[]): Problem[] =>
  aliases.flatMap(({ address, file, place }) => {
    const names = address.split('/').filter((segment) => segment !== '');
    const long = names.find(isTooLong);
    if (long !== undefined) return [problem('error', 'long-name', file, place, { address })];
    const name = names.find((segment) => !isPortable(segment));
    return name === undefined ? [] : [problem(level, 'unportable-name', file, place, { name })];
  });
