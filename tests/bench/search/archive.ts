import { indexTier } from '../../../src/search/index-tier.ts';
import { makeManifest } from '../../../src/search/manifest.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { Passage } from './passages.ts';

/** The search folder of an edition in Arabic that holds passages, divided evenly among tiers of a month each. */
export async function buildArchive(
  passages: readonly Passage[],
  tiers: number,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const indexed = [];
  const size = Math.ceil(passages.length / tiers);
  for (let tier = 0; tier < tiers; tier++) {
    const month = `2015-${String(tier + 1).padStart(2, '0')}`;
    const records = passages.slice(tier * size, (tier + 1) * size).map((passage) => recordOf(passage, month));
    const bundle = await indexTier(records, 'ar');
    for (const { path, bytes } of bundle) files.set(`${month}/${path}`, bytes);
    indexed.push({ name: month, months: [month], articles: records.length, files: bundle });
  }
  files.set('tiers.json', Buffer.from(JSON.stringify(makeManifest('ar', indexed, [], {}))));
  return files;
}

function recordOf({ id, title, text }: Passage, month: string): SearchRecord {
  return {
    url: `/${id}/`,
    title,
    text,
    published: `${month}-01`,
    instant: Date.parse(`${month}-01`),
    year: '2015',
    section: 'world',
    subjects: { topics: [], places: [], people: [] },
    kicker: null,
    dateline: null,
  };
}
