import { describe, expect, test } from 'vitest';
import { elementsOf } from './elements.ts';
import { set } from './setting.ts';

const note = 'A call[^1].\n\n[^1]: A note.\n';

describe('what is the page’s own, raw HTML does not get', () => {
  test.each([
    ['<h2 class="visually-hidden">Unseen</h2>', '<h2 id="part-unseen">Unseen</h2>'],
    ['<div class="fact-box" role="note">\n\nA box\n\n</div>', '<div>\n<p>A box</p>\n</div>'],
    [
      '<figure class="verse"><p><span class="line">A line</span></p></figure>',
      '<figure><p><span>A line</span></p></figure>',
    ],
    ['<dl aria-label="Other words"><dt>A</dt></dl>', '<dl><dt>A</dt></dl>'],
    ['<p data-footnotes data-pagefind-ignore hidden>A</p>', '<p>A</p>'],
    ['<p of markdown="" class="credit">A</p>', '<p>A</p>'],
  ])('%s', (written, html) => {
    expect(set(written).html).toBe(html);
  });

  test('those of a note', () => {
    const words = '<a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">x</a>';
    const back =
      '<a href="#fnref-1" data-footnote-backref aria-label="Back" class="data-footnote-backref">x</a>';
    const { html } = set(`${words}\n\n<section data-footnotes class="footnotes">\n\n${back}\n\n</section>`);
    expect(html).not.toMatch(/data-|aria-|class|id="/);
  });

  test('an id of a note or of a frame’s part', () => {
    const { html } = set(
      `<p id="fn-1">A</p>\n<a id="fnref-1" name="main">b</a>\n\n<p id="search">A</p>\n\n${note}`,
    );
    const ids = elementsOf(html).flatMap(({ properties: { id } }) => id ?? []);
    expect(ids.sort()).toEqual(['fn-1', 'fnref-1', 'footnote-label']);
    expect(html).toContain('<li id="fn-1">');
  });
});

test('what Markdown makes beside an editor’s HTML keeps all that it has', () => {
  const blocks = ':::facts[A box]\nA fact.\n:::\n\n:::verse\na = b\n:::\n\n';
  const alone = set(blocks + note).html.replace(/(data-footnote(?:-ref|s))(?= )/g, '$1=""');
  expect(alone).toContain('class="fact-box" role="note"');
  expect(set(`<b>A word</b>\n\n${blocks}${note}`).html).toBe(`<p><b>A word</b></p>\n${alone}`);
});

test('what an editor’s HTML calls by an id can be linked to by that name', () => {
  expect(set('<p id="fn-1">A</p>\n\n<a id="one" name="two">b</a>')).toMatchObject({
    html: '<p><a name="fn-1"></a>A</p>\n<p><a name="two"></a><a name="one">b</a></p>',
    parts: ['fn-1', 'one', 'two'],
  });
});

describe('an editor is told of words that are read aloud and taken out', () => {
  test.each(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'])('%s', (name) => {
    const { problems } = set(`<p ${name}="Words">A</p>`);
    expect(problems).toMatchObject([{ rule: 'dropped-attribute', values: { count: '1' } }]);
  });

  test('and of no others', () => {
    expect(set('<p class="a" aria-hidden="true" data-x="1" id="y" role="note">A</p>').problems).toEqual([]);
  });
});
