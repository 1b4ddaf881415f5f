import { statSync } from 'node:fs';

/**
 * Whether a file was written, renamed or given another time since a moment, in milliseconds since 1970: what is read of
 * it may be other bytes than those that were counted, though it has them again at the end. No for what is not there.
 */
export const isUnsettled = (file: string, since: number): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? 0) >= since;
