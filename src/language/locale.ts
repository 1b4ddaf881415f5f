import type { Weekday } from './calendar-date.ts';
import { type Direction, directionOf } from './direction.ts';
import { primaryLanguage } from './language-tag.ts';
import type { Digits } from './numerals.ts';
import type { Phrases } from './phrase.ts';

/** Whose names the Gregorian months have; `maghreb` is Tunisia and Algeria, `egypt` also the Gulf. */
export type MonthNaming =
  | 'levant'
  | 'egypt'
  | 'morocco'
  | 'mauritania'
  | 'maghreb'
  | 'english'
  | 'persian'
  | 'french';

export type OtherCalendar = 'umm-al-qura' | 'solar-hijri';

/** How an edition writes: everything about its language that the program needs. */
export interface Locale {
  /** A BCP 47 tag. */
  language: string;
  direction: Direction;
  digits: Digits;
  /** One naming, or two shown side by side. */
  months: readonly [MonthNaming, ...MonthNaming[]];
  /** The calendar shown beside the Gregorian one. */
  otherCalendar: OtherCalendar | null;
  week: { start: Weekday; weekend: readonly Weekday[] };
  phrases: Phrases;
}

type Conventions = Pick<Locale, 'digits' | 'months' | 'otherCalendar' | 'week'>;

const common: Conventions = {
  digits: 'latn',
  months: ['english'],
  otherCalendar: null,
  week: { start: 'monday', weekend: ['saturday', 'sunday'] },
};

/** Where a language differs from the common conventions. Digits and weeks as in CLDR; Arabic as newsrooms do. */
const conventions: Partial<Record<string, Partial<Conventions>>> = {
  ar: {
    months: ['levant', 'egypt'],
    otherCalendar: 'umm-al-qura',
    week: { start: 'saturday', weekend: ['friday', 'saturday'] },
  },
  ckb: { digits: 'arab', week: { start: 'saturday', weekend: ['friday', 'saturday'] } },
  fa: {
    digits: 'arabext',
    months: ['persian'],
    otherCalendar: 'solar-hijri',
    week: { start: 'saturday', weekend: ['friday'] },
  },
  he: { week: { start: 'sunday', weekend: ['friday', 'saturday'] } },
  ps: {
    digits: 'arabext',
    otherCalendar: 'solar-hijri',
    week: { start: 'saturday', weekend: ['thursday', 'friday'] },
  },
  ur: { week: { start: 'sunday', weekend: ['saturday', 'sunday'] } },
};

/** What an edition in `language` (a BCP 47 tag) has where its settings say nothing. */
export function defaultLocale(language: string): Omit<Locale, 'phrases'> {
  return {
    language,
    direction: directionOf(language),
    ...common,
    ...conventions[primaryLanguage(language)],
  };
}
