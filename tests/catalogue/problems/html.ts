import { article, first } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const text = (html: string) => ({ [first]: article({}, `A text.\n\n${html}\n\nThe rest.\n`) });

/** HTML of an editor's own that no page can hold; the smallest site's text begins on line 8. */
export const html: Broken[] = [
  ...[
    ['iframe', '<iframe src="https://other.example/"></iframe>'],
    ['object', '<object data="https://other.example/"></object>'],
    ['embed', '<embed src="https://other.example/">'],
    ['form', '<form action="https://other.example/"><input name="q"> <button>Send</button></form>'],
  ].map(([name = '', written = '']) => ({
    wrong: `a text has a page of elsewhere in ${written}`,
    files: text(written),
    problem: warning('embedded-page', first, { element: `<${name}>`, address: 'https://other.example/' }, 10),
  })),
  ...['<script>x()</script>', '<style>p { color: red }</style>', '<noscript>A picture</noscript>'].map(
    (written) => ({
      wrong: `a text has ${written}`,
      files: text(written),
      problem: warning('dropped-content', first, { count: '1' }, 10),
    }),
  ),
  ...[
    '<svg><text>A</text></svg>',
    '<math><mi>a</mi></math>',
    '<center>A</center>',
    '<form><input></form>',
  ].map((written) => ({
    wrong: `a text has ${written}`,
    files: text(`<div>\n${written}</div>`),
    problem: warning('dropped-element', first, { count: '1' }, 11),
  })),
  ...['<name>', '<the editor>'].map((written) => ({
    wrong: `a text has words in angle brackets: ${written}`,
    files: text(`Write to ${written}.`),
    problem: warning('unknown-element', first, { count: '1' }, 10, 10),
  })),
  ...[
    'style="color: red"',
    'onclick="x()"',
    'align="center"',
    'hidden',
    'aria-label="Words"',
    'accesskey="a"',
  ].map((written) => ({
    wrong: `a text has an element with ${written}`,
    files: text(`<p>A <span ${written}>word</span></p>`),
    problem: warning('dropped-attribute', first, { name: written.replace(/=.*/, '') }, 10, 6),
  })),
  ...['<iframe title="a">', '<select>', '<video width="4">'].map((written) => ({
    wrong: `a text has an open ${written}`,
    files: text(`<div>\n${written}\n</div>`),
    problem: error('open-html', first, {}, 11),
  })),
];
