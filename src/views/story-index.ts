import type { CalendarDate } from '../language/calendar-date.ts';
import type { Frame, Link } from './frame.ts';

export interface StoryIndexView {
  frame: Frame;
  stories: readonly (Link & {
    summary: string | null;
    count: number;
    first: CalendarDate;
    last: CalendarDate;
  })[];
}
