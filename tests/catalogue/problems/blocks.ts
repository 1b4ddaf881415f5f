import { article, first } from '../../site.ts';
import { type Broken, error } from './broken.ts';

/** News blocks; the smallest site's text begins on line 8. */
export const blocks: Broken[] = [
  {
    wrong: 'a block has a name that nothing has',
    files: { [first]: article({}, 'A text.\n\n:::qoute\nWords.\n:::\n') },
    problem: error('unknown-block', first, { name: 'qoute' }, 10),
  },
  {
    wrong: 'a block in one line, within a quotation, has a name that nothing has',
    files: { [first]: article({}, '> ::gallery[Words]\n') },
    problem: error('unknown-block', first, { name: 'gallery' }, 8, 3),
  },
  {
    wrong: 'a block has an attribute that it does not take',
    files: { [first]: article({}, ':::شعر{by="A poet" title=x}\nA line\n:::\n') },
    problem: error('unknown-block-attribute', first, { name: 'شعر', key: 'title', known: 'by, قائل' }, 8, 20),
  },
  {
    wrong: 'a figure has no picture',
    files: { [first]: article({}, '::figure[A caption]{alt=""}\n') },
    problem: error('missing-block-attribute', first, { name: 'figure', key: 'src' }, 8),
  },
  {
    wrong: 'a block has an attribute in both languages',
    files: { [first]: article({}, ':::quote{by="A minister" قائل="Another"}\nWords.\n:::\n') },
    problem: error('repeated-block-attribute', first, { name: 'quote', key: 'قائل' }, 8),
  },
  {
    wrong: 'a block does not end',
    files: { [first]: article({}, 'A text.\n\n:::note\nWords.\n\nAll the rest.\n') },
    problem: error('open-block', first, { name: 'note' }, 10),
  },
];
