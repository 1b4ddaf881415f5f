import { compareLetters } from '../language/collation.ts';
import { say } from '../language/phrase.ts';
import type { Edition } from '../newsroom/edition.ts';
import type { Href } from '../newsroom/href.ts';
import type { AlphabetPage } from './alphabet.ts';
import { type Content, linkTo } from './content.ts';
import type { Link } from './frame.ts';

/** A letter that an index is divided by, or more of them: `أ`, `Ab`. */
export interface LetterLink {
  letters: string;
  href: Href;
  /** How many it leads to. */
  count: number;
}

/** As readers know them: `Ab`. */
export function shownLetters(letters: string): string {
  const [first = '#', ...others] = letters;
  return first + others.join('').toLowerCase();
}

/** The letters that a page of an index leads to, in the order of the alphabet; null where it shows its members. */
export function letterLinks<Member>(
  content: Content,
  { locale }: Edition,
  { parts }: Pick<AlphabetPage<Member>, 'parts'>,
): LetterLink[] | null {
  const compare = compareLetters(locale.language);
  return (
    parts
      ?.toSorted((a, b) => compare(a.letters, b.letters))
      .map(({ letters, address, members }) => ({
        letters: shownLetters(letters),
        href: linkTo(content, address),
        count: members.length,
      })) ?? null
  );
}

/** The title of a page of an index. */
export const alphabetTitle = ({ locale }: Edition, name: string, letters: string): string =>
  letters === ''
    ? name
    : say(locale, 'partOf', {
        name,
        part: say(locale, 'beginningWith', { letters: shownLetters(letters) }),
      });

/** The pages above one of an index, each by its letters, the first by the index's name. */
export const alphabetTrail = (
  content: Content,
  name: string,
  { above }: Pick<AlphabetPage<unknown>, 'above'>,
): Link[] =>
  above.map(({ address, letters }) => ({
    href: linkTo(content, address),
    label: letters === '' ? name : shownLetters(letters),
  }));
