import type { Href } from '../newsroom/href.ts';
import type { Frame } from './frame.ts';
import type { Teaser } from './teaser.ts';

export interface StoryView {
  frame: Frame;
  name: string;
  summary: string | null;
  index: Href;
  teasers: readonly Teaser[] /* oldest first */;
}
