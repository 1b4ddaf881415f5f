import type { Block } from './block.ts';
import { editorsNote } from './editors-note.ts';
import { factBox } from './fact-box.ts';
import { figure } from './figure.ts';
import { pullQuote } from './pull-quote.ts';
import { film, sound } from './recording.ts';
import { verse } from './verse.ts';

/** All kinds of news blocks. */
export const newsBlocksWith = (usualTitles: { editorsNote: string }): Block[] => [
  figure,
  film,
  sound,
  pullQuote,
  factBox,
  verse,
  editorsNote(usualTitles.editorsNote),
];

/** The names of all of them, in English and Arabic. */
export const blockNames: readonly string[] = newsBlocksWith({ editorsNote: '' }).flatMap(
  ({ names }) => names,
);
