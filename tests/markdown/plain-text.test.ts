import { expect, test } from 'vitest';
import { set } from './setting.ts';

const textOf = (markdown: string) => set(markdown).text;

test('each block has a line of its own, its spaces and line ends folded', () => {
  expect(textOf('# A  title\n\nOne\ntwo  \nthree\n\n- four\n- five\n\n> six\n')).toBe(
    'A title\nOne\ntwo\nthree\nfour\nfive\nsix',
  );
});

test('a row of a table is a line', () => {
  expect(textOf('| Year | Count |\n| --- | --- |\n| 1969 | 1 |\n')).toBe('Year Count\n1969 1');
});

test('marks within words leave no gap', () => {
  expect(textOf('un**believ**able, السجل_ات_ <bdi>a</bdi>b, H<sub>2</sub>O')).toBe(
    'unbelievable, السجل_ات_ ab, H2O',
  );
});

test('notes are text, their numbers, heading and arrows are not', () => {
  expect(textOf('One[^1], two.\n\n[^1]: A note.\n')).toBe('One, two.\nA note.');
});

test('captions and code are text, pictures and scripts are not', () => {
  expect(textOf('![A square](square.png "A caption")\n\n`code`\n\n<script>alert(1)</script>\n')).toBe(
    'A caption\ncode',
  );
});

test('words are counted in any script', () => {
  expect(set('ثلاث كلمات هنا\n\nand three more').words).toBe(6);
  expect(set('').words).toBe(0);
});

test('pictures are listed with their places', () => {
  expect(set('One\n\nTwo ![](a.png)\n\n![B](https://other.example/b.png)\n').pictures).toEqual([
    { name: 'a.png', file: 'media/a.png', href: null, alt: null, line: 3, column: 5 },
    {
      name: 'https://other.example/b.png',
      file: 'https://other.example/b.png',
      href: null,
      alt: 'B',
      line: 5,
      column: 1,
    },
  ]);
});

test('the lines of verse are lines, without the space that sets the second hemistich in', () => {
  expect(textOf(':::verse{by="A poet"}\nOne = two\nThree\n:::\n')).toBe('One\ntwo\nThree\nA poet');
});

test('signs stay as they are stored, while the page has them set', () => {
  const { html, text } = set('"نعم" , قال...', 'rtl');
  expect(text).toBe('"نعم" , قال...');
  expect(html).toBe('<p>«نعم»، قال…</p>');
});
