import type { Href } from '../newsroom/href.ts';

export interface PictureView {
  href: Href;
  width: number;
  height: number;
  alt: string;
  caption: string | null;
  credit: string | null;
}
