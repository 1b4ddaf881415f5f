import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/markdown/pipeline.ts';
import { differences } from './differences.ts';
import { areHere, type Example, examplesOf } from './examples.ts';
import { normalised } from './same-html.ts';
import { set } from './setting.ts';

/** The syntax alone: nothing sanitised, nothing set for display. */
const plain = markdown()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

const ownSyntax = new Set(differences.flatMap((group) => (group.isSyntax ? group.commonmark : [])));
const commonmark = examplesOf('commonmark-0.31.2.txt');
const gfm = examplesOf('gfm.txt').filter(({ section }) =>
  ['Tables (extension)', 'Strikethrough (extension)'].includes(section),
);

const isSame = ({ html }: Example, made: string) => normalised(made) === normalised(html);
const differing = (examples: readonly Example[]) =>
  examples.filter((each) => !isSame(each, set(each.markdown).html)).map(({ number }) => number);

test('the comparison sees what differs, and nothing else', () => {
  expect(normalised('<p>a &quot;b&quot;<br />\nc</p>\n')).toBe(normalised('<p>a "b"<br>c</p>'));
  expect(normalised('<pre> a</pre>')).not.toBe(normalised('<pre>a</pre>'));
  expect(normalised('<p>a <em>b</em></p>')).not.toBe(normalised('<p>a<em>b</em></p>'));
  expect(normalised('<p>a</p>')).not.toBe(normalised('<p class="b">a</p>'));
});

describe.skipIf(!areHere)(
  `CommonMark 0.31.2 and GFM${areHere ? '' : ' (skipped: the specifications are not here)'}`,
  () => {
    test('all examples were found', () => {
      expect([commonmark.length, gfm.length]).toEqual([652, 10]);
    });

    test.each(commonmark.filter(({ number }) => !ownSyntax.has(number)))(
      'CommonMark example $number, $section',
      (example) => {
        expect(normalised(plain.processSync(example.markdown).toString())).toBe(normalised(example.html));
      },
    );

    test.each(gfm)('GFM example $number, $section', (example) => {
      expect(normalised(plain.processSync(example.markdown).toString())).toBe(normalised(example.html));
    });

    test('with everything on, what differs is what the list says', () => {
      const listed = (key: 'commonmark' | 'gfm') =>
        [...new Set(differences.flatMap((group) => group[key]))].sort((a, b) => a - b);
      expect(listed('commonmark')).toEqual(differing(commonmark));
      expect(listed('gfm')).toEqual(differing(gfm));
    });
  },
);
