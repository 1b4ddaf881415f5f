import type { Common } from '../catalogue/summaries/catalogue.ts';
import { listsIn } from '../catalogue/summaries/summary.ts';
import type { KnownVolume } from '../catalogue/summaries/volumes.ts';
import { filingKey } from '../language/collation.ts';
import { type Address, volumeIndexAddress } from '../newsroom/address.ts';
import type { Edition } from '../newsroom/edition.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { type Listed, type ListId, readList } from '../newsroom/list-id.ts';
import { type AlphabetPage, alphabetPages } from './alphabet.ts';
import type { Content } from './content.ts';
import { isInIndex, nameOfList } from './yearly-list.ts';

/** A list that stands in a volume's index, and how many articles it has there. */
export interface ShortList {
  list: ListId;
  count: number;
}

/** How many lines a page of a volume's index has at most, those of names and of headlines. */
const mostLines = 150;

/** What is known of a site's lists while its pages are planned: the page of every subject asks about every year. */
interface Known {
  /** The key by which a list is filed, by edition and list. */
  keys: Map<string, string>;
  /** Where the lists of a volume stand, by volume; those of an index of one page are not there. */
  addresses: Map<string, ReadonlyMap<ListId, Address>>;
}

const knownOf = new WeakMap<Common, Known>();

function known({ catalogue }: Content): Known {
  const found = knownOf.get(catalogue) ?? { keys: new Map(), addresses: new Map() };
  knownOf.set(catalogue, found);
  return found;
}

function keyOf(content: Content, edition: Edition, list: ListId): string {
  const { keys } = known(content);
  const name = `${edition.id}/${list}`;
  const { language } = edition.locale;
  const key =
    keys.get(name) ?? filingKey(nameOfList(content, edition.id, list), language) + filingKey(list, language);
  keys.set(name, key);
  return key;
}

/** The pages of a volume's index of a room (`topics`): one, or those of its letters. */
export function volumeIndexPagesOf(
  content: Content,
  edition: Edition,
  year: number,
  room: Listed['room'],
  lists: readonly ShortList[],
): AlphabetPage<ShortList>[] {
  const address = volumeIndexAddress(edition.id, year, room);
  return alphabetPages(address, lists, {
    address,
    keyOf: ({ list }) => keyOf(content, edition, list),
    fits: (members) => members.reduce((sum, { count }) => sum + count + 1, 0) <= mostLines,
  });
}

/** The page of a volume's index that has a list; null where the index has but one. */
export function divisionOf(
  content: Content,
  edition: Edition,
  volume: KnownVolume,
  list: ListId,
): Address | null {
  const { addresses } = known(content);
  const ofVolume = addresses.get(volume.id) ?? addressesOf(content, edition, volume);
  addresses.set(volume.id, ofVolume);
  return ofVolume.get(list) ?? null;
}

function addressesOf(
  content: Content,
  edition: Edition,
  { year, summary }: KnownVolume,
): ReadonlyMap<ListId, Address> {
  const short = listsIn(summary).flatMap(([list, { count }]) => (isInIndex(count) ? [{ list, count }] : []));
  const pages = [...groupBy(short, ({ list }) => readList(list).room)].flatMap(([room, ofRoom]) => {
    const ofIndex = volumeIndexPagesOf(content, edition, year, room, ofRoom);
    return ofIndex.length > 1 ? ofIndex.filter(({ parts }) => !parts) : [];
  });
  return new Map(pages.flatMap(({ address, members }) => members.map(({ list }) => [list, address])));
}
