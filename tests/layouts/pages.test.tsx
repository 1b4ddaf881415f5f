import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ArticleLayout } from '../../layouts/article.tsx';
import { HomeLayout } from '../../layouts/home.tsx';
import { RedirectLayout } from '../../layouts/redirect.tsx';
import { RootLayout } from '../../layouts/root.tsx';
import { SubjectLayout } from '../../layouts/subject.tsx';
import { VolumeLayout } from '../../layouts/volume.tsx';
import type { TextName } from '../../src/newsroom/names.ts';
import type { ArticleView } from '../../src/views/article.ts';
import { frameOf, href, localeOf, momentOf, teaserOf } from './frames.ts';

const article: ArticleView = {
  frame: frameOf('ar'),
  kicker: null,
  headline: 'خبر',
  standfirst: 'جملة.',
  section: { href: href('/ar/sections/world/'), label: 'العالم' },
  published: momentOf(2015, 9, 15),
  updated: null,
  hijri: null,
  dateline: null,
  byline: [],
  minutes: 3,
  picture: null,
  lostPicture: null,
  image: null,
  body: 'text' as TextName,
  story: null,
  subjects: [],
  corrections: [],
  sources: [],
  rights: null,
  shortUrl: null,
  translations: [],
  day: href('/ar/2015/09/15/'),
  related: [],
  structured: {},
};

/** What stands between two facts, in an Arabic edition. */
const rule = '<span class="separator"><span class="visually-hidden">،</span></span> ';

const body = '<p>النصّ.</p>';

const headings = (html: string) => [...html.matchAll(/<h[1-6]/g)].map(([tag]) => tag);

test('an article shows its date in both calendars, and the time it takes', () => {
  const html = renderToString(<ArticleLayout view={article} body={body} />);
  expect(html).toContain('<time datetime="2015-09-15">الثلاثاء 15 أيلول\u00a0/\u00a0سبتمبر 2015</time>');
  expect(html).toContain('2 ذو الحجة 1436 هـ');
  expect(html).toContain('3 دقائق');
});

test('an article without story, subjects or notes has no empty parts', () => {
  const html = renderToString(<ArticleLayout view={article} body={body} />);
  expect(headings(html)).toEqual(['<h1']);
  expect(html).not.toMatch(/<aside|class="notes"|class="related"/);
  expect(html).toContain('<p class="kicker"><a href="/ar/sections/world/">العالم</a></p>');
});

test('a hour that is known is shown with the date', () => {
  const published = { ...article.published, clock: { hour: 8, minute: 5 }, iso: '2015-09-15T08:05+03:00' };
  const html = renderToString(<ArticleLayout view={{ ...article, published }} body={body} />);
  expect(html).toContain(
    `<time datetime="2015-09-15T08:05+03:00">الثلاثاء 15 أيلول\u00a0/\u00a0سبتمبر 2015${rule}08:05</time>`,
  );
});

test('a correction is dated and stands with the article', () => {
  const corrections = [{ date: { year: 2015, month: 9, day: 17 }, iso: '2015-09-17', text: 'صُحّح العدد.' }];
  const html = renderToString(<ArticleLayout view={{ ...article, corrections }} body={body} />);
  expect(html).toContain(`<time datetime="2015-09-17">17 أيلول 2015</time>${rule}صُحّح العدد.`);
});

test('a translation is marked with its own language and direction', () => {
  const translations: ArticleView['translations'] = [
    { language: 'en', direction: 'ltr', name: 'English', headline: 'News', href: href('/en/2015/09/15/a/') },
  ];
  const html = renderToString(<ArticleLayout view={{ ...article, translations }} body={body} />);
  expect(html).toContain('<li lang="en" dir="ltr">');
  expect(html).toContain('<a href="/en/2015/09/15/a/" hreflang="en">News</a>');
});

test('a story is announced beside an article once it has another one, with a timeline and the way to all of it', () => {
  const neighbour = (day: number, current: boolean) => ({
    href: href(`/${day}/`),
    headline: 'خبر',
    published: momentOf(2015, 9, day),
    current,
  });
  const neighbours = [neighbour(15, true), neighbour(16, false)];
  const link = { href: href('/ar/stories/s/'), label: 'اسم' };
  const shown = (count: number) => {
    const story = { link, neighbours: neighbours.slice(0, count) };
    return renderToString(<ArticleLayout view={{ ...article, story }} body={body} />);
  };
  expect(shown(1)).not.toMatch(/<aside|ملفّ|stories/);
  expect(shown(2)).toContain('<a class="more" href="/ar/stories/s/">الملفّ كاملًا ');
  expect(shown(2)).toContain('class="timeline"');
  expect(shown(2)).toContain('<aside class="side" aria-label="حول هذا المقال">');
});

test('a caption and its credit stand on lines of their own', () => {
  const picture = {
    href: href('/a.jpg'),
    width: 4,
    height: 3,
    sources: [],
    alt: '',
    caption: 'ميناء',
    credit: 'مصوّر',
  };
  const html = renderToString(<ArticleLayout view={{ ...article, picture }} body={body} />);
  expect(html).toContain('<figcaption>ميناء<br/><span class="credit">مصوّر</span></figcaption>');
});

test('on paper an article tells its address, as it is typed', () => {
  const frame = frameOf('ar', { canonical: 'https://example.org/ar/2015/09/15/%D8%AE%D8%A8%D8%B1/' });
  const html = renderToString(<ArticleLayout view={{ ...article, frame }} body={body} />);
  expect(html).toContain(
    '<p class="in-print"><bdi dir="ltr">https://example.org/ar/2015/09/15/خبر/</bdi></p>',
  );
});

test('the date of an article leads to its day', () => {
  const html = renderToString(<ArticleLayout view={article} body={body} />);
  expect(html).toContain('<a href="/ar/2015/09/15/"><time datetime="2015-09-15">');
});

test('the body of an article stands in it as the text was set', () => {
  expect(renderToString(<ArticleLayout view={article} body={body} />)).toContain(
    `<div class="body">${body}</div>`,
  );
});

const home = {
  frame: frameOf('ar'),
  lead: null,
  latest: [],
  sections: [],
  years: [],
  total: 0,
  archive: href('/ar/archive/'),
};

test('the home page of an empty archive says so and shows no chart', () => {
  const html = renderToString(<HomeLayout view={home} />);
  expect(html).toContain('لا مقالات في هذا الأرشيف بعد.');
  expect(html).not.toContain('year-bars');
});

test('the newest articles beside a lead are named as such, and home by what it is', () => {
  const view = { ...home, lead: teaserOf(), latest: [teaserOf({ href: href('/ar/b/') })] };
  expect(renderToString(<HomeLayout view={view} />)).toContain('<h2>الأحدث في الأرشيف</h2>');
  expect(localeOf('ar').phrases.home).toBe('الرئيسية');
});

test('the home page says how far back its archive reaches', () => {
  const years = [2014, 2015, 2016].map((at) => ({ at, count: 1, href: href(`/ar/${at}/`) }));
  const html = renderToString(<HomeLayout view={{ ...home, lead: teaserOf(), years, total: 3 }} />);
  expect(html).toContain('3 أعوام من الأخبار');
  expect(html).toContain('2014 – 2016');
});

test('a volume whose days are unknown counts its articles only', () => {
  const volume = {
    frame: frameOf('ar'),
    year: 1906,
    total: 2,
    days: 0,
    months: [],
    calendars: null,
    shelf: {
      isWhole: true,
      form: 'full' as const,
      groups: [{ name: 'لا يُعرف شهرها', id: null, href: null, count: 1, teasers: [teaserOf()] }],
    },
    indexes: [],
    archive: href('/ar/archive/'),
    before: null,
    after: null,
  };
  const html = renderToString(<VolumeLayout view={volume} />);
  expect(html).toContain(`<p class="facts">مقالان${rule}1323 – 1324 هـ</p>`);
  expect(html).toContain('لا يُعرف شهرها');
});

test('what is about a person and what is by that person stay apart', () => {
  const listing = { total: 1, latest: [teaserOf()], years: [] };
  const view = {
    frame: frameOf('ar'),
    kind: 'people' as const,
    index: { href: href('/ar/people/'), label: 'الأشخاص' },
    name: 'ليلى حداد',
    description: null,
    spellings: [],
    wikidata: null,
    about: listing,
    by: listing,
  };
  const html = renderToString(<SubjectLayout view={view} />);
  expect(html).toMatch(/<h2>عن ليلى حداد<\/h2>.*<h2>بقلم ليلى حداد<\/h2>/);
});

test('a redirect sends on at once, names the new address as the true one and has one link', () => {
  const view = { to: href('/ar/new/'), canonical: 'https://example.org/ar/new/', locale: localeOf('ar') };
  const html = renderToString(<RedirectLayout view={view} />);
  expect(html).toContain('http-equiv="refresh" content="0; url=/ar/new/"');
  expect(html).toContain('rel="canonical" href="https://example.org/ar/new/"');
  expect(html).toContain('content="noindex"');
  expect(html.match(/<a /g)).toHaveLength(1);
});

test('the root offers every edition in its own language', () => {
  const edition = { translation: true, current: false };
  const view = {
    siteName: 'سجل',
    to: href('/ar/'),
    canonical: 'https://example.org/ar/',
    locale: localeOf('ar'),
    editions: [
      { ...edition, href: href('/ar/'), label: 'العربية', language: 'ar', direction: 'rtl' as const },
      { ...edition, href: href('/en/'), label: 'English', language: 'en', direction: 'ltr' as const },
    ],
  };
  const html = renderToString(<RootLayout view={view} />);
  expect(html).toContain('<li lang="en" dir="ltr"><a href="/en/" hreflang="en">English</a></li>');
  expect(html).toContain('<li lang="ar" dir="rtl"><a href="/ar/" hreflang="ar">العربية</a></li>');
});
