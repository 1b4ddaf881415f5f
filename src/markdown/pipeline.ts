import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Direction } from '../language/direction.ts';
import { type Digits, withDigits } from '../language/numerals.ts';
import { codeDirection } from './code-direction.ts';
import { downloads } from './downloads.ts';
import { embeds } from './embeds/embeds.ts';
import { emptyClasses } from './empty-classes.ts';
import { foreignRuns } from './foreign-runs.ts';
import { headingIds } from './heading-ids.ts';
import { headings } from './headings.ts';
import { linkList } from './link-list.ts';
import type { Whereabouts } from './link-target.ts';
import { links } from './links.ts';
import { lostCharacters } from './lost-characters.ts';
import { newsBlocks } from './news-blocks.ts';
import { callName, notes } from './notes.ts';
import { oldAnchors } from './old-anchors.ts';
import { opening } from './opening.ts';
import { partLinks } from './part-links.ts';
import { pictures } from './pictures.ts';
import { proofread } from './proof/proofread.ts';
import { rawHtml } from './raw-html.ts';
import { type RecordingSetting, recordings } from './recordings.ts';
import { sanitise } from './sanitise.ts';
import { storedText } from './stored-text.ts';
import { syntax } from './syntax.ts';
import { tables } from './tables.ts';
import { typography } from './typography.ts';

/** What the pipeline needs to know of the edition and the site that a text stands in. */
export interface Setting extends Whereabouts, RecordingSetting {
  direction: Direction;
  digits: Digits;
  phrases: RecordingSetting['phrases'] & {
    footnotes: string;
    backToText: string;
    table: string;
    editorsNote: string;
  };
  /** Whether quotation marks and punctuation are set for display. */
  typography: boolean;
}

/** Markdown as it is written, before anything of ours is done to it. */
export const markdown = () => unified().use(syntax);

/** From Markdown to HTML, in this order. What an editor can write ends at `sanitise`; the rest is ours. */
export const pipeline = (setting: Setting) => {
  const { language, direction, digits, basePath, media, phrases, typography: isOn } = setting;
  return markdown()
    .use(proofread)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: newsBlocks(phrases),
      clobberPrefix: '',
      footnoteLabel: phrases.footnotes,
      footnoteLabelProperties: { className: ['visually-hidden'] },
      footnoteBackLabel: (note, call) =>
        `${phrases.backToText} (${withDigits(callName(note, call), digits)})`,
    })
    .use(rawHtml)
    .use(lostCharacters)
    .use(embeds, language, phrases.embeds)
    .use(links, setting)
    .use(sanitise)
    .use(emptyClasses)
    .use(notes, digits)
    .use(headings)
    .use(oldAnchors)
    .use(headingIds)
    .use(partLinks)
    .use(pictures, media)
    .use(downloads, basePath, media)
    .use(recordings, setting)
    .use(linkList, setting)
    .use(tables, phrases.table)
    .use(codeDirection)
    .use(storedText)
    .use(opening, language)
    .use(typography, isOn ? language : null)
    .use(foreignRuns, direction)
    .use(rehypeStringify)
    .freeze();
};
