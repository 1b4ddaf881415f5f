import { groupBy } from './group-by.ts';

/** The members of an alphabetical list that begin alike. */
export interface Initials<Member> {
  letters: string;
  /** Whether they have no more letters by which they could be told apart. */
  isEnded: boolean;
  members: Member[];
}

/**
 * Divides by the first letters that tell members apart: as many as all their keys have in common and one more. A key
 * that ends before stands under what is common alone.
 */
export function byInitials<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): Initials<Member>[] {
  const [first] = members;
  if (first === undefined) return [];
  const shared = keyOf(first);
  let length = shared.length;
  for (const member of members) length = sharedLength(shared, keyOf(member), length);
  // A letter beyond the basic plane is two units, which stay together.
  const common = isPairAt(shared, length - 1) ? length - 1 : length;
  const initialOf = (key: string) => key.slice(0, common + (isPairAt(key, common) ? 2 : 1));
  return [...groupBy(members, (member) => initialOf(keyOf(member)))].map(([letters, group]) => ({
    letters,
    isEnded: letters.length <= common,
    members: group,
  }));
}

const isPairAt = (key: string, index: number) => (key.codePointAt(index) ?? 0) > 0xffff;

/** How many units two keys begin with alike, at most so many. */
function sharedLength(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
