import type { CalendarDate } from '../language/calendar-date.ts';
import type { Href } from '../newsroom/href.ts';
import type { Frame } from './frame.ts';
import type { Teaser } from './teaser.ts';

export interface MonthView {
  frame: Frame;
  year: number;
  month: number;
  total: number;
  volume: Href;
  days: readonly { date: CalendarDate; href: Href | null; teasers: readonly Teaser[] }[]; // a date without a day: only the month is known
  before: { date: CalendarDate; href: Href } | null;
  after: { date: CalendarDate; href: Href } | null;
}
