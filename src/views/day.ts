import type { CalendarDate } from '../language/calendar-date.ts';
import type { Href } from '../newsroom/href.ts';
import type { Frame } from './frame.ts';
import type { Teaser } from './teaser.ts';

export interface DayView {
  frame: Frame;
  date: CalendarDate;
  volume: Href;
  month: Href;
  teasers: readonly Teaser[];
  before: { date: CalendarDate; href: Href } | null;
  after: { date: CalendarDate; href: Href } | null;
}
