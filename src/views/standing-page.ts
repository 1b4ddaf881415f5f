import type { Frame } from './frame.ts';

export interface StandingPageView {
  frame: Frame;
  title: string;
  body: string;
}
