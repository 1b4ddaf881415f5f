import type { Href } from '../newsroom/href.ts';
import type { Frame, LanguageLink } from './frame.ts';

export interface NotFoundView {
  frame: Frame;
  archive: Href;
  editions: readonly LanguageLink[];
}
