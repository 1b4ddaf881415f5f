import { isoDate } from '../language/calendar-date.ts';
import { compareNames, filingKey } from '../language/collation.ts';
import { longDate, monthYear } from '../language/dates.ts';
import { monthNames } from '../language/months.ts';
import { say } from '../language/phrase.ts';
import { type Address, initialsAddress, listDateAddress, partAddress } from '../newsroom/address.ts';
import type { Article } from '../newsroom/article.ts';
import type { Edition } from '../newsroom/edition.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { byInitials } from '../newsroom/initials.ts';
import type { Content } from './content.ts';
import { inSections, sectionName } from './in-sections.ts';
import { shownLetters } from './letters.ts';
import type { Cut, Portion } from './shelf.ts';

/** What is cut. */
export interface Whole {
  content: Content;
  edition: Edition;
  /** As titles of its parts name it. */
  title: string;
  /** Where its parts stand. */
  address: Address;
}

const titleOf = ({ edition, title }: Whole, part: string) =>
  say(edition.locale, 'partOf', { name: title, part });

/** The sections of one date, and these by letters. */
export const bySections =
  (whole: Whole): Cut =>
  (articles) =>
    inSections(whole.content, articles).map(({ section, ofSection }): Portion => {
      const name = sectionName(whole.content, whole.edition.id, section);
      const [title, address] = [titleOf(whole, name), partAddress(whole.address, section)];
      return {
        ...{ name, title, address, hasPage: false, articles: ofSection, isDated: false, isGlimpsed: true },
        cut: byLetters({ ...whole, title, address }),
      };
    });

/** What is left of all else is cut by the letters that headlines begin with and, where these are alike, slugs. */
export const byLetters =
  (whole: Whole): Cut =>
  (articles) => {
    const { locale } = whole.edition;
    const { language } = locale;
    const compare = compareNames(language);
    const sorted = articles.toSorted((a, b) => compare(a.headline, b.headline) || (a.key < b.key ? -1 : 1));
    const keyOf = ({ headline, slug }: Article) => filingKey(headline, language) + filingKey(slug, language);
    const groups = byInitials(sorted, keyOf);
    return groups.map(({ letters, isEnded, members }): Portion => {
      const name = shownLetters(letters);
      return {
        ...{ name, title: titleOf(whole, say(locale, 'beginningWith', { letters: name })), hasPage: false },
        address: initialsAddress(whole.address, letters, isEnded),
        ...{ articles: members, isDated: false, isGlimpsed: false },
        cut: groups.length === 1 || isEnded ? null : byLetters(whole),
      };
    });
  };

/** The months of a list's year, and these by days; the articles whose month is not known by letters. */
export const byMonths =
  (whole: Whole, year: number): Cut =>
  (articles) =>
    [...groupBy(articles, ({ published }) => published.date.month)].map(([month, ofMonth]): Portion => {
      const { locale } = whole.edition;
      if (month === undefined)
        return undatedPortion(
          whole,
          listDateAddress(whole.address, { year }),
          'monthUnknown',
          ofMonth,
          byLetters,
        );
      return {
        name: monthNames(month, locale),
        title: titleOf(whole, monthYear(year, month, locale)),
        address: listDateAddress(whole.address, { year, month }),
        ...{ hasPage: false, articles: ofMonth, isDated: true, isGlimpsed: true },
        cut: byDays(whole, year, month),
      };
    });

/** The days of a list's month, and these by letters. */
const byDays =
  (whole: Whole, year: number, month: number): Cut =>
  (articles) =>
    [...groupBy(articles, ({ published }) => isoDate(published.date)).values()].map((ofDay): Portion => {
      const date = ofDay[0]?.published.date ?? { year, month };
      if (date.day === undefined)
        return undatedPortion(whole, listDateAddress(whole.address, date), 'dayUnknown', ofDay, byLetters);
      const name = longDate(date, whole.edition.locale);
      const [title, address] = [titleOf(whole, name), listDateAddress(whole.address, date)];
      return {
        ...{ name, title, address, hasPage: false, articles: ofDay, isDated: false, isGlimpsed: true },
        cut: byLetters({ ...whole, title, address }),
      };
    });

/** The articles of which no more is known than a date, below whose address they stand. */
export function undatedPortion(
  whole: Whole,
  date: Address,
  phrase: 'monthUnknown' | 'dayUnknown',
  articles: readonly Article[],
  cutBy: (whole: Whole) => Cut,
): Portion {
  const name = say(whole.edition.locale, phrase);
  const [title, address] = [titleOf(whole, name), partAddress(date, 'undated')];
  return {
    ...{ name, title, address, hasPage: false, articles, isDated: false, isGlimpsed: true },
    cut: cutBy({ ...whole, title, address }),
  };
}
