import type { PictureOnPage } from '../newsroom/renditions.ts';

export interface PictureView extends PictureOnPage {
  alt: string;
  caption: string | null;
  credit: string | null;
}
