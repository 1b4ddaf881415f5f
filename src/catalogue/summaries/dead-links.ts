import type { Values } from '../../language/text-problem.ts';
import type { Address } from '../../newsroom/address.ts';
import type { VolumeId } from '../../newsroom/names.ts';
import { addressBook } from '../articles/address-book.ts';
import type { ArticleRecord, FiledLink } from '../articles/record.ts';
import { isPart, likelyPart } from '../articles/text-links.ts';
import { type Problem, problem, type Rule } from '../problems/problem.ts';
import type { Reference } from '../settings/reference.ts';
import type { StandingText } from '../settings/standing-texts.ts';
import type { VolumeSummary } from './summary.ts';
import type { DividedFiles } from './volumes.ts';

/** Gives the records of a volume; those of few volumes are asked for. */
export type RecordsIn = (volume: VolumeId) => readonly ArticleRecord[];

/** The links of all texts to addresses of this site that nothing is at, or that have no such part. */
export function deadLinks(
  divided: DividedFiles,
  reference: Reference,
  summaries: ReadonlyMap<VolumeId, VolumeSummary>,
  standing: readonly StandingText[],
  recordsIn: RecordsIn,
): Problem[] {
  const all = [
    ...[...summaries.values()].flatMap(({ links }) => links),
    ...standing.map(({ links }) => links),
  ];
  if (all.length === 0) return [];
  const found = addressBook(divided, reference, summaries);
  const partsOf = partFinder(standing, recordsIn);
  const bySlug = new Map(divided.claims.map(({ address }) => [slugOf(address), address]));
  const problemsOf = (file: string, [to, line, column]: FiledLink): Problem[] => {
    const [path = '', part] = to.split('#');
    const address = path.replaceAll('%23', '#');
    const tell = (rule: Rule, values: Values = {}) => [
      problem('warning', rule, file, { line, column }, { target: to, name: address.slice(1, -1), ...values }),
    ];
    const isFolder = found(address as Address) === 'nothing' && !address.endsWith('/');
    switch (found((isFolder ? `${address}/` : address) as Address)) {
      case 'nothing':
        return tell('dead-link', { nearest: bySlug.get(slugOf(address)) ?? '—' });
      case 'hidden':
        return tell('link-to-unpublished');
      case 'page': {
        const parts = part === undefined ? null : partsOf(address as Address);
        return part === undefined || parts === null || isPart(part, parts)
          ? []
          : tell('dead-part', { nearest: likelyPart(part, parts) });
      }
    }
  };
  return all.flatMap(({ file, links }) => links.flatMap((link) => problemsOf(file, link)));
}

/** The last segment of an address, without the ending that an old one may have. */
const slugOf = (address: string) => /([^/]*?)(?:\.(?:html?|md|php|aspx?))?\/?$/.exec(address)?.[1] ?? '';

type PartsOf = (address: Address) => readonly string[] | null;

/** Gives the parts of the text at an address; null where an article's or a standing page's is none. */
function partFinder(standing: readonly StandingText[], recordsIn: RecordsIn): PartsOf {
  const ofPages = new Map(standing.map(({ page, set }) => [page.address, set.parts]));
  const ofVolumes = new Map<VolumeId, ReadonlyMap<Address, readonly string[]>>();
  return (address) => {
    const ofPage = ofPages.get(address);
    if (ofPage) return ofPage;
    if (!/^\/[^/]+\/\d{4}\//.test(address)) return null;
    const id = address.split('/').slice(1, 3).join('/') as VolumeId;
    const known =
      ofVolumes.get(id) ?? new Map(recordsIn(id).map(({ article, parts }) => [article.address, parts]));
    ofVolumes.set(id, known);
    return known.get(address) ?? null;
  };
}
