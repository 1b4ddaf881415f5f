import { type Address, initialsAddress } from '../newsroom/address.ts';
import { byInitials } from '../newsroom/initials.ts';

/** What begins with some letters; nothing but the whole index with none. */
interface Stretch<Member> {
  address: Address;
  letters: string;
  members: readonly Member[];
}

/** A page of an alphabetical index. */
export interface AlphabetPage<Member> extends Stretch<Member> {
  /** The pages above it, the highest first. */
  above: readonly Omit<Stretch<Member>, 'members'>[];
  /** The pages that it leads to in place of its members; null where it has room for these. */
  parts: readonly Stretch<Member>[] | null;
}

interface Index<Member> {
  /** Where its letters stand. */
  address: Address;
  keyOf: (member: Member) => string;
  /** Whether a page has room for members. */
  fits: (members: readonly Member[]) => boolean;
}

/** All pages of an index whose first one stands at `address`: one where it fits, else one for each letter, and so on. */
export const alphabetPages = <Member>(
  address: Address,
  members: readonly Member[],
  index: Index<Member>,
): AlphabetPage<Member>[] => pagesFrom({ address, letters: '', members, isEnded: false, above: [] }, index);

function pagesFrom<Member>(
  { isEnded, ...page }: Omit<AlphabetPage<Member>, 'parts'> & { isEnded: boolean },
  index: Index<Member>,
): AlphabetPage<Member>[] {
  const initials = isEnded || index.fits(page.members) ? [] : byInitials(page.members, index.keyOf);
  if (initials.length < 2) return [{ ...page, parts: null }];
  const parts = initials.map((initial) => ({
    ...initial,
    address: initialsAddress(index.address, initial.letters, initial.isEnded),
  }));
  const above = [...page.above, { address: page.address, letters: page.letters }];
  return [{ ...page, parts }, ...parts.flatMap((part) => pagesFrom({ ...part, above }, index))];
}
