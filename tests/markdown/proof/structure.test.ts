import { describe, expect, test } from 'vitest';
import { problemsOf } from './problems-of.ts';

describe('told of', () => {
  test.each([
    ['##عنوان', '1:1 heading-without-space ## عنوان'],
    ['###عنوان', '1:1 heading-without-space ### عنوان'],
    ['##\u00a0عنوان', '1:1 heading-without-space ## عنوان'],
    ['\u200f## عنوان', '1:1 heading-without-space ## عنوان'],
    ['نص\n##عنوان', '2:1 heading-without-space ## عنوان'],
    ['## أ\n\n<h4>ب</h4>', '3:1 heading-level'],
    [`${'كلمة '.repeat(30)}\n---`, '1:1 heading-by-line'],
    ['نص\n-', '1:1 heading-by-line نص'],
    ['---\ntitle: نص\n---', '2:1 front-matter-in-text title: نص'],
    ['| a | b |\n|---|\n| 1 | 2 |', '1:1 almost-table | --- | --- |'],
    ['| a | b |\n| 1 | 2 |', '1:1 almost-table | --- | --- |'],
    ['| a | b |\n|–-|–|\n| 1 | 2 |', '1:1 almost-table | --- | --- |'],
    ['a | b\n--|--|--\n1 | 2', '2:1 almost-table | --- | --- |'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |', '5:1 almost-table | --- | --- |'],
    ['\u200f| a | b |\n\u200f|---|---|\n\u200f| 1 | 2 |', '1:1 almost-table'],
    ['| a | b |\n+---+---+\n| 1 | 2 |', '1:1 almost-table | --- | --- |'],
    ['+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |', '1:1 almost-table'],
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', '3:9 lost-cell 3'],
    ['نص\n\n```js\nشيفرة\n\nنص', '3:1 open-code ```js'],
    ['~~~\nشيفرة\n```', '1:1 open-code ~~~'],
    ['نص <!-- تعليق\n\nنص', '1:4 open-html <!--'],
    ['<!-- أ --> <!-- ب\nنص', '1:12 open-html <!-- ب'],
    ['<style>\np { }\n\nنص', '1:1 open-html <style>'],
    ['نص\n\n    <p>Words</p>\n    </div>', '3:1 html-as-code <p>Words</p> </div>'],
    ['<table>\n\n    <tr>\n\n</table>\n\n    <td>', '3:1 html-as-code <tr>'],
    ['<div>\n[م](https://example.org)\n</div>', '2:1 markdown-in-html [م](https://example.org)'],
    ['<div>\n## عنوان\n</div>', '2:1 markdown-in-html ## عنوان'],
  ])('%s', (markdown, told) => {
    expect(problemsOf(markdown)).toEqual([expect.stringContaining(told)]);
  });
});

describe('not told of', () => {
  test.each([
    '#سوريا_تنزف و#وسم',
    '#وسم',
    '## عنوان ##\n\n### ب\n\n## ج\n\n#### د'.replace('\n\n#### د', ''),
    '### يبدأ بثالث\n\n#### ورابع',
    'عنوان\n-----',
    'عنوان\n=====',
    'نص\n\n---\n\nنص',
    '| a | b |\n|---|---|\n| 1 | 2 |\n| 1 |\n| 1 | 2 | |',
    'أ | ب',
    '```\n##عنوان\n| a | b |\n| 1 | 2 |\n```',
    '````\n```\n````',
    '<!-- تعليق -->\n\nنص',
    '<p>نص</p>\n\n<br>',
    '<pre>\n**نص**\n</pre>',
    '<div>\n\n**نص**\n\n</div>',
    '```html\n    <p>\n```',
  ])('%s', (markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
  });
});

test.each([
  'نص <script>a()</script> نص',
  'نص <svg><style>p { }</style></svg>',
  '</script><script>a()</script>',
])('what begins and ends within a line is not open: %s', (markdown) => {
  expect(problemsOf(markdown).join()).not.toContain('open-html');
});
