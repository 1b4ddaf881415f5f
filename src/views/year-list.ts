import type { Frame, Link } from './frame.ts';
import type { Teaser } from './teaser.ts';

export interface YearListView {
  frame: Frame;
  parent: Link;
  role: 'section' | 'about' | 'by';
  year: number;
  teasers: readonly Teaser[];
}
