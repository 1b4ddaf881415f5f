import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Direction } from '../language/direction.ts';
import { codeDirection } from './code-direction.ts';
import { foreignRuns } from './foreign-runs.ts';
import { gfm } from './gfm.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { type PictureOnPage, pictures } from './pictures.ts';
import { rawHtml } from './raw-html.ts';
import { safeHtml } from './safe-html.ts';
import { tables } from './tables.ts';

/** What the pipeline needs to know of the edition and the site that a text stands in. */
export interface Setting {
  direction: Direction;
  basePath: string;
  picture: (file: string) => PictureOnPage | null;
  phrases: { footnotes: string; backToText: string; table: string };
}

/** From Markdown to HTML, in this order. What an editor can write ends at rehypeSanitize; the rest is ours. */
export const pipeline = ({ direction, basePath, picture, phrases }: Setting) =>
  unified()
    .use(remarkParse)
    .use(gfm)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      footnoteLabel: phrases.footnotes,
      footnoteLabelProperties: { className: ['visually-hidden'] },
      footnoteBackLabel: phrases.backToText,
    })
    .use(rawHtml)
    .use(rehypeSanitize, safeHtml)
    .use(headings)
    .use(pictures, picture)
    .use(links, basePath)
    .use(tables, phrases.table)
    .use(codeDirection)
    .use(foreignRuns, direction)
    .use(rehypeStringify)
    .freeze();
