import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What HTML an article may hold: rehype-sanitize's own list (after GitHub's), without forms, and with ids only
 * where footnotes need them, so that no article can name parts of the page around it.
 */
export const safeHtml: Options = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
    'bdi',
    'figure',
    'figcaption',
    'u',
    'mark',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['dir', 'lang', 'title', ['id', /^(?:fn(?:ref)?-[\w-]+|footnote-label)$/u]],
    a: [
      'href',
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
  },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
};
