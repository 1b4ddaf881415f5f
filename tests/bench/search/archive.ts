import { gzipSync } from 'node:zlib';
import { makeManifest, manifestName } from '../../../src/search/manifest.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { makeTier } from '../../search/make-tier.ts';
import type { Passage } from './passages.ts';

/** The search folder of an edition in Arabic that holds passages, divided among tiers of so many each, which are months. */
export async function buildArchive(
  passages: readonly Passage[],
  sizes: readonly number[],
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const indexed = [];
  let from = 0;
  for (const [tier, size] of sizes.entries()) {
    const month = `${2000 + Math.floor(tier / 12)}-${String((tier % 12) + 1).padStart(2, '0')}`;
    const records = passages.slice(from, from + size).map((passage) => recordOf(passage, month));
    from += size;
    const bundle = await makeTier(batchesOf(records), 'ar');
    for (const { path, bytes } of bundle) files.set(`${month}/${path}`, bytes);
    indexed.push({ name: month, months: [month], articles: records.length, files: bundle });
  }
  files.set(manifestName, gzipSync(JSON.stringify(makeManifest('ar', indexed, [], {}))));
  return files;
}

/** As many are indexed together as in a build. */
function batchesOf(records: readonly SearchRecord[]): SearchRecord[][] {
  const count = Math.ceil(records.length / 2_000);
  const size = Math.ceil(records.length / count);
  return Array.from({ length: count }, (_, at) => records.slice(at * size, (at + 1) * size));
}

function recordOf({ id, title, text }: Passage, month: string): SearchRecord {
  return {
    url: `/${id}/`,
    title,
    text,
    published: `${month}-01`,
    instant: Date.parse(`${month}-01`),
    section: 'world',
    subjects: { topics: [], places: [], people: [] },
    by: [],
    byline: [],
    kicker: null,
    dateline: null,
  };
}
