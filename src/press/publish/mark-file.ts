import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file that fingerprints a folder as a site that Sijill made and may replace. */
export const markFile = 'sijill.json';

export const markText = (site: string) => `${JSON.stringify({ generator: 'Sijill', site })}\n`;

const markSchema = z.object({ site: z.string() });

/** The fingerprint of the site in a folder; null where there is none. */
export function siteIn(folder: string): string | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(join(folder, markFile), 'utf8'))).site;
  } catch {
    return null;
  }
}
