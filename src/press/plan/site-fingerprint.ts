import { fingerprintOf } from '../../newsroom/fingerprint.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** A fingerprint of all files of a site. */
export const siteFingerprint = ({ volumes, spanning, tiers, media, files }: Ledger) =>
  fingerprintOf([
    Object.entries(volumes)
      .map(([id, { outputs }]) => `${id} ${outputs}`)
      .sort(),
    Object.entries(spanning)
      .map(([path, { output }]) => `${path} ${output}`)
      .sort(),
    Object.values(tiers)
      .flatMap((tier) => Object.entries(tier.files).map((entry) => entry.join(' ')))
      .sort(),
    // Not of their bytes, which another machine's processor may give other ones.
    Object.entries(media)
      .map(([path, { from }]) => `${path} ${from}`)
      .sort(),
    Object.entries(files)
      .map((entry) => entry.join(' '))
      .sort(),
  ]);
