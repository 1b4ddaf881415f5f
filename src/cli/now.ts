import { UsageError } from './command.ts';

/**
 * The one moment that a build knows, in milliseconds since 1970: SOURCE_DATE_EPOCH (seconds, as
 * reproducible-builds.org defines it) where it is set, else the clock.
 */
export function now(): number {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return Date.now();
  if (!/^\d+$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH is ${epoch}; it holds seconds since 1970`);
  return Number(epoch) * 1000;
}
