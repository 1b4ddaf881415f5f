import { describe, expect, test } from 'vitest';
import { problemsOf } from './problems-of.ts';

describe('a sign that stayed text is told of', () => {
  test.each([
    ['**عاجل: نص', '1:1 stray-sign **عاجل: نص'],
    ['نص ** عاجل ** نص', '1:4 stray-sign ** عاجل ** نص'],
    ['قال **عاجل ** ومضى', '1:5 stray-sign **عاجل ** ومضى'],
    ['هذا *نص بلا نهاية', '1:5 stray-sign *نص بلا نهاية'],
    ['*عاجل * نص', '1:1 stray-sign *عاجل * نص'],
    ['و__نص__ية', '1:2 stray-sign __نص__ية'],
    ['نص ~~محذوف', '1:4 stray-sign ~~محذوف'],
    ['نص ==مميز== هنا', '1:4 stray-sign ==مميز== هنا'],
    ['** نص\nنص **', '1:1 stray-sign ** نص'],
    ['- بند\n- **بند', '2:3 stray-sign **بند'],
  ])('%s', (markdown, told) => {
    expect(problemsOf(markdown)).toEqual([told]);
  });
});

describe('a sign that is meant as it is, is not told of', () => {
  test.each([
    '**غامق** و*مائل* و***كلاهما***',
    '5 * 3 و5*3 و2**10',
    '*كاتب سوري',
    'كلمة* وكلمة أخرى*\n\n\\* شرح',
    '* * *',
    'نص\n\n***\n\nنص',
    'نص\n\\*\\*نص\\*\\*',
    '`**نص` و`__نص`',
    'snake_case __init__ و#وسم__آخر__هنا a__b__c',
    'الاسم: ______ والعمر: ____',
    'f**k',
    'a == b',
    'من 10~20 إلى 30~40',
  ])('%s', (markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
  });
});

describe('an entity that readers would see is told of', () => {
  test.each([
    ['نص&amp;nbsp;نص', '1:3 stray-entity &nbsp;'],
    ['نص &nbsp نص', '1:4 stray-entity &nbsp;'],
    ['&amp;quot;نص', '1:1 stray-entity &quot;'],
    ['نص &nbps; نص', '1:4 stray-entity &nbps;'],
    ['نص &amp;#8220;', '1:4 stray-entity &#8220;'],
  ])('%s', (markdown, told) => {
    expect(problemsOf(markdown)).toEqual([told]);
  });

  test.each(['&nbsp;&amp; R&D AT&T', '\\&nbsp;', '`&nbsp;`', 'https://example.org/?a=1&copy=2'])(
    'not %s',
    (markdown) => {
      expect(problemsOf(markdown)).toEqual([]);
    },
  );
});

describe('a tag that readers would see is told of', () => {
  test.each([
    ['&lt;b&gt;نص&lt;/b&gt;', '1:1 stray-tag <b>'],
    ['نص &#60;br /&gt;', '1:4 stray-tag <br />'],
    ['نص <o:p></o:p>', '1:4 stray-tag <o:p>'],
    ['<a href=”https://example.org”>م</a>', '1:1 stray-tag <a href=”'],
    ['<a href="https://example.org>م</a>', '1:1 stray-tag <a href="https://example.org>'],
  ])('%s', (markdown, told) => {
    expect(problemsOf(markdown)).toEqual([told]);
  });

  test.each(['5 < 6 و7 > 3', '\\<b>نص', '`&lt;b>`', 'الوسم &lt;h1&gt; للعنوان', '<b>نص</b> و<3'])(
    'not %s',
    (markdown) => {
      expect(problemsOf(markdown)).toEqual([]);
    },
  );
});
