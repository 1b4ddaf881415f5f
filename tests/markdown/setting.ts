import type { Direction } from '../../src/language/direction.ts';
import { pipeline, type Setting } from '../../src/markdown/pipeline.ts';
import { type SetText, setText } from '../../src/markdown/set-text.ts';

const setting = (direction: Direction): Setting => ({
  direction,
  basePath: '/archive/',
  picture: (file) =>
    file === 'square.png' ? { href: '/archive/media/square.png', width: 4, height: 4 } : null,
  phrases: { footnotes: 'Notes', backToText: 'Back to the text', table: 'Table' },
});

/** Sets a text on a site under `/archive/` that has one picture, `square.png`. */
export const set = (markdown: string, direction: Direction = 'ltr'): SetText =>
  setText(pipeline(setting(direction)), markdown);
