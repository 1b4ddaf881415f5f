import { defaultSchema, type Options } from 'rehype-sanitize';
import { madeByMarkdown } from './own-attributes.ts';

/**
 * What HTML an article may hold: rehype-sanitize's own list (after GitHub's), without forms, and without `srcset`,
 * which could load pictures from elsewhere. Classes, roles and what else is the page's own (own-attributes.ts) are for
 * what Markdown makes. Ids that an editor wrote end in `oldAnchors`, so that no article can name parts of the page around
 * it.
 */
export const safeHtml: Options = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['input', 'picture', 'source'].includes(name)),
    'abbr',
    'audio',
    'bdi',
    'caption',
    'cite',
    'dfn',
    'figure',
    'figcaption',
    'u',
    'mark',
    'small',
    'source',
    'time',
    'track',
    'video',
    'wbr',
  ],
  // What these hold is not for readers; of anything else that is not allowed, the text stays.
  strip: ['script', 'style', 'iframe', 'noscript'],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['dir', 'lang', 'title', 'id', madeByMarkdown],
    div: [
      ['className', 'fact-box', 'editors-note'],
      ['role', 'note'],
    ],
    figure: [['className', 'pull-quote', 'recording', 'verse']],
    span: [['className', 'credit', 'line', 'hemistich', 'turn']],
    a: [
      'href',
      'name',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaDescribedBy',
      'ariaLabel',
      ['className', 'data-footnote-backref'],
    ],
    img: ['src', 'alt', 'title'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: [['className', 'visually-hidden']],
    code: [],
    li: [],
    ol: ['start', 'reversed'],
    ul: [],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    // What becomes of these, recordings.ts decides.
    audio: ['src', 'title'],
    video: ['src', 'poster', 'width', 'height', 'title'],
    source: ['src', 'type'],
    track: ['src', 'srcLang', 'label'],
  },
  ancestors: {
    ...defaultSchema.ancestors,
    source: ['audio', 'video'],
    track: ['audio', 'video'],
  },
  clobber: [],
  // What a text holds as `data:` is told of and replaced by `pictures`.
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https', 'data'],
    cite: ['http', 'https'],
  },
};
