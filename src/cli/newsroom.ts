import type { Edition } from '../newsroom/edition.ts';
import type { Site } from '../newsroom/site.ts';

/** The newsroom that something new is made for. */
export interface Newsroom {
  content: string;
  files: readonly string[];
  site: Site;
  edition: Edition;
}
