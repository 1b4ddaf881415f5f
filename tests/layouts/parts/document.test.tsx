import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Document } from '../../../layouts/parts/document.tsx';
import { frameOf, href } from '../frames.ts';

const page = (changes = {}, language = 'ar') =>
  renderToString(<Document frame={frameOf(language, changes)}>النصّ</Document>);

test('a page tells its language and its direction', () => {
  expect(page()).toMatch(/^<html lang="ar" dir="rtl">/);
  expect(page({}, 'en')).toMatch(/^<html lang="en" dir="ltr">/);
});

test('a page tells the digits of its edition where they are not ASCII’s', () => {
  expect(page({}, 'fa')).toMatch(/^<html lang="fa" dir="rtl" data-digits="arabext">/);
});

test('a title that begins with a foreign name keeps the direction of its edition', () => {
  expect(page({ title: 'GPT يصل' })).toContain('<title>\u2066GPT\u2069 يصل – سجل</title>');
});

test('the name of the site is not said twice on its own page', () => {
  expect(page({ title: 'سجل' })).toContain('<title>سجل</title>');
});

test('a page without an address of its own asks not to be indexed', () => {
  const html = page({ canonical: null });
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toContain('rel="canonical"');
  expect(page()).not.toContain('noindex');
});

test('the editions that have a page are told only where there are several', () => {
  const en = { language: 'en', url: 'https://example.org/en/page/' };
  const ar = { language: 'ar', url: 'https://example.org/ar/page/' };
  expect(page({ alternates: [ar] })).not.toContain('hreflang="ar"');
  expect(page({ alternates: [ar, en] })).toContain('hreflang="en" href="https://example.org/en/page/"');
});

test('the newsroom’s own colours come after the style sheet, and where there are none no page asks for them', () => {
  expect(page().match(/rel="stylesheet"/g)).toHaveLength(1);
  expect(page({ tokens: href('/assets/tokens.css') })).toMatch(
    /rel="stylesheet" href="\/assets\/style\.css".*rel="stylesheet" href="\/assets\/tokens\.css"/,
  );
});

test('a page says what it may load before it loads anything', () => {
  const [before, after] = page().split('<meta http-equiv="content-security-policy"');
  expect(before).not.toMatch(/<link|<script|<style/);
  expect(after).toMatch(/<link/);
});

test('the browser is told the colour of the paper, which the newsroom may have chosen', () => {
  const html = page({ paper: { light: '#ffe', dark: '#001' } });
  expect(html).toContain('<meta name="theme-color" content="#ffe" media="(prefers-color-scheme: light)"');
  expect(html).toContain('<meta name="theme-color" content="#001" media="(prefers-color-scheme: dark)"');
});

test('a page names the icon of its site', () => {
  expect(page()).toContain('<link rel="icon" href="/assets/icon.svg"');
});

test('nothing in structured data can end its script', () => {
  const html = renderToString(
    <Document frame={frameOf('ar')} structured={{ headline: '</script><script>alert(1)' }}>
      النصّ
    </Document>,
  );
  expect(html).toContain('{"headline":"\\u003c/script>\\u003cscript>alert(1)"}');
});

test('the first link skips to the content', () => {
  const html = page();
  const first = html.slice(html.indexOf('<a '));
  expect(first).toMatch(/^<a class="skip" href="#content"/);
  expect(html).toContain('<main id="content">');
});

test('the place where the reader is is told to screen readers', () => {
  expect(page().match(/aria-current="page"/g)).toHaveLength(1);
  expect(page()).toContain('href="/ar/archive/" aria-current="page"');
});

test('each edition is named in its own language, and the present one is no link', () => {
  const languages = [
    {
      href: href('/ar/'),
      label: 'العربية',
      language: 'ar',
      direction: 'rtl',
      translation: true,
      current: true,
    },
    {
      href: href('/en/'),
      label: 'English',
      language: 'en',
      direction: 'ltr',
      translation: true,
      current: false,
    },
  ];
  const html = page({ languages });
  expect(html).toContain('<a href="/en/" lang="en" hreflang="en" dir="ltr">English</a>');
  expect(html).toContain('<span aria-current="true">العربية</span>');
});
