import { describe, expect, test } from 'vitest';
import { pageOf } from '../../src/markdown/embeds/page-of.ts';
import { set } from './setting.ts';

describe('a frame’s address leads readers to the page that it shows', () => {
  test.each([
    ['https://www.youtube.com/embed/a-B_1?rel=0', 'يوتيوب', 'https://www.youtube.com/watch?v=a-B_1'],
    [
      'https://www.youtube-nocookie.com/embed/aB1?start=75',
      'يوتيوب',
      'https://www.youtube.com/watch?v=aB1&t=75s',
    ],
    ['http://www.youtube.com/v/aB1&hl=ar', 'يوتيوب', 'https://www.youtube.com/watch?v=aB1'],
    [
      'https://www.youtube.com/embed/videoseries?list=PL1',
      'يوتيوب',
      'https://www.youtube.com/playlist?list=PL1',
    ],
    ['https://player.vimeo.com/video/12?h=ab', 'فيميو', 'https://vimeo.com/12/ab'],
    ['https://www.dailymotion.com/embed/video/x1y2', 'ديلي موشن', 'https://www.dailymotion.com/video/x1y2'],
    [
      'https://geo.dailymotion.com/player/x.html?video=x1y2',
      'ديلي موشن',
      'https://www.dailymotion.com/video/x1y2',
    ],
    ['https://platform.twitter.com/embed/Tweet.html?id=12', 'إكس (تويتر)', 'https://twitter.com/i/status/12'],
    [
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1',
      'فيسبوك',
      'https://www.facebook.com/a/posts/1',
    ],
    ['https://www.instagram.com/p/aB-1/embed/captioned/', 'إنستغرام', 'https://www.instagram.com/p/aB-1/'],
    [
      'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&color=ff5500',
      'ساوند كلاود',
      'https://soundcloud.com/a/b',
    ],
    [
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
      'ساوند كلاود',
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
    ],
    [
      'https://www.google.com/maps/embed?pb=!1m18!2d35.49!3d33.88!2m3',
      'خرائط غوغل',
      'https://www.google.com/maps?q=33.88,35.49',
    ],
    [
      'https://maps.google.com/maps?q=Beirut&output=embed',
      'خرائط غوغل',
      'https://www.google.com/maps?q=Beirut',
    ],
    [
      'https://www.openstreetmap.org/export/embed.html?bbox=1&marker=33.8,35.4',
      'OpenStreetMap',
      'https://www.openstreetmap.org/?mlat=33.8&mlon=35.4',
    ],
    ['https://t.me/channel/12?embed=1', 'تلغرام', 'https://t.me/channel/12'],
    ['https://archive.org/embed/some-film', 'أرشيف الإنترنت', 'https://archive.org/details/some-film'],
    ['https://www.other.example/frame', 'other.example', 'https://www.other.example/frame'],
  ])('%s', (address, name, href) => {
    expect(pageOf(address, 'ar')).toMatchObject({ name, href });
  });
});

test('the name of a site is that of the edition’s language, or its own', () => {
  const names = ['ar-LB', 'fa', 'en', 'ur'].map((language) => pageOf('https://youtu.be/a', language).name);
  expect(names).toEqual(['يوتيوب', 'یوتیوب', 'YouTube', 'YouTube']);
});

test('a frame leaves a link with its own title, unless that is its player’s', () => {
  const frame = (title: string) =>
    `<iframe src="https://www.youtube.com/embed/a" title="${title}"></iframe>\n`;
  expect(set(frame('The speech')).html).toContain('>Video on YouTube: The speech</a>');
  expect(set(frame('YouTube video player')).html).toContain('>Video on YouTube</a>');
});

test('a link stands in the line, or on a line of its own, as what it replaces did', () => {
  const frame = '<iframe src="https://other.example/"></iframe>';
  const link = '<a href="https://other.example/">Page on other.example</a>';
  expect(set(`Before ${frame} after.\n`).html).toBe(`<p>Before ${link} after.</p>`);
  expect(set(`Before.\n\n${frame}\n`).html).toBe(`<p>Before.</p>\n<p>${link}</p>`);
});

describe('what a script of another site would have filled leaves a link', () => {
  test.each([
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/a/"></blockquote>',
      'https://www.instagram.com/p/a/',
    ],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/a/posts/1"></div>',
      'https://www.facebook.com/a/posts/1',
    ],
    [
      '<script async data-telegram-post="a/1" src="https://telegram.org/js/widget.js"></script>',
      'https://t.me/a/1',
    ],
    ['<lite-youtube videoid="abc"></lite-youtube>', 'https://www.youtube.com/watch?v=abc'],
  ])('%s', (html, href) => {
    const { html: shown, problems } = set(`${html}\n`);
    expect(shown).toContain(`<a href="${href}">`);
    expect(problems.map(({ rule }) => rule)).toEqual(['embedded-page']);
  });

  test('but none where its words have one', () => {
    const post =
      '<blockquote data-instgrm-permalink="https://www.instagram.com/p/a/"><a href="/b/">c</a></blockquote>';
    expect(set(`${post}\n`).html).toBe('<blockquote><a href="/archive/b/">c</a></blockquote>');
  });
});

test('what does not end is told of as that alone', () => {
  const { problems } = set('<iframe src="https://other.example/">\nText.\n');
  expect(problems.map(({ rule }) => rule)).toEqual(['open-html']);
});

test.each(['script', 'style', 'textarea'])('a <%s> within a line, with its end, is not open', (name) => {
  const { problems, text } = set(`Before <${name}>a</${name}> after.\n`);
  expect(problems.map(({ rule, level }) => [rule.slice(0, 8), level])).toEqual([['dropped-', 'warning']]);
  expect(text).toMatch(/after\.$/);
});

describe('no word after it is lost where this is closed at once', () => {
  test.each(['iframe', 'video', 'audio', 'object', 'select'])('<%s … />', (name) => {
    const { text, problems } = set(`Before.\n\n<${name} data-x="a" />\n\nAfter.\n`);
    expect(text).toMatch(/After\.$/);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test('what is lost of an editor’s HTML is told once for each kind, with how often it stands there', () => {
  const { problems } = set(
    [
      '<p style="color:red">A <font size="2">b</font></p>',
      '',
      '<p style="color:red" onclick="x()">C <font>d</font></p>',
      '',
      '<picture><source srcset="a.webp"><img src="square.png" alt="a"></picture>',
      '',
      '<svg><g style="x"><text>e</text></g></svg>',
    ].join('\n'),
  );
  expect(problems.map(({ rule, line, values }) => [rule, line, values.name, values.count])).toEqual([
    ['dropped-attribute', 1, 'style', '2'],
    ['dropped-element', 1, '<font>', '2'],
    ['dropped-attribute', 3, 'onclick', '1'],
    ['dropped-element', 5, '<picture>', '1'],
    ['dropped-element', 7, '<svg>', '1'],
  ]);
});

test('what stays, and what no reader misses, is not told', () => {
  const { problems } = set(
    [
      '<div class="wp" data-x="1"><p dir="rtl" lang="ar" id="a">A <small>b</small><br/><a name="c" rel="nofollow" target="_blank" href="/d/">e</a></p></div>',
      '',
      '<table border="1" width="100%"><caption>F</caption><tr><td colspan="2">g</td></tr></table> <!-- h -->',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
});
