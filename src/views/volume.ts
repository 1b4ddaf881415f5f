import type { Href } from '../newsroom/href.ts';
import type { Frame } from './frame.ts';
import type { Teaser } from './teaser.ts';
import type { Bar } from './years.ts';

export interface CalendarDay {
  day: number;
  count: number;
  heat: 0 | 1 | 2 | 3 | 4;
  href: Href | null;
}
export interface MonthCalendar {
  month: number;
  count: number;
  href: Href | null;
  weeks: readonly (readonly (CalendarDay | null)[])[];
}
export interface VolumeView {
  frame: Frame;
  year: number;
  total: number;
  days: number; // days that have articles
  months: readonly Bar[]; // twelve
  /** Twelve calendars where the year is busy… */
  calendars: readonly MonthCalendar[] | null;
  /** …else its articles by month, those whose month is unknown first (month null). */
  list: readonly { month: { at: number; href: Href } | null; teasers: readonly Teaser[] }[] | null;
  /** In a busy year: articles of which only the year is known. */
  undated: readonly Teaser[];
  archive: Href;
  before: Bar | null; // the volume before (href never null here) and after
  after: Bar | null;
}
