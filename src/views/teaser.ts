import type { Href } from '../newsroom/href.ts';
import type { Moment } from '../newsroom/moment.ts';
import type { PictureView } from './picture.ts';

/** An article as a list shows it. */
export interface Teaser {
  href: Href;
  headline: string;
  kicker: string | null;
  standfirst: string | null;
  published: Moment;
  /** The name of the place it was filed from. */
  dateline: string | null;
  /** Minutes to read, at least 1. */
  minutes: number;
  picture: PictureView | null;
}
