import { defaultLocale, type Locale } from '../../src/language/locale.ts';
import { phrasesFor } from '../../src/language/phrases/phrases.ts';
import type { Href } from '../../src/newsroom/href.ts';
import type { Moment } from '../../src/newsroom/moment.ts';
import type { Frame } from '../../src/views/frame.ts';
import type { Teaser } from '../../src/views/teaser.ts';

export const localeOf = (language: string): Locale => ({
  ...defaultLocale(language),
  phrases: phrasesFor(language),
});

export const href = (path: string) => path as Href;

/** The frame of a page at `/ar/page/` of a site with two editions. */
export const frameOf = (language: string, changes: Partial<Frame> = {}): Frame => ({
  locale: localeOf(language),
  siteName: 'سجل',
  tagline: 'محفوظ ومفتوح',
  logo: null,
  title: 'عنوان الصفحة',
  description: 'وصف الصفحة',
  canonical: 'https://example.org/ar/page/',
  alternates: [{ language, url: 'https://example.org/ar/page/' }],
  home: href('/ar/'),
  search: href('/ar/search/'),
  feed: href('/ar/feed.xml'),
  navigation: [
    { href: href('/ar/'), label: 'الأحدث', current: false },
    { href: href('/ar/archive/'), label: 'الأرشيف', current: true },
  ],
  languages: [],
  rights: null,
  paper: { light: '#fff', dark: '#000' },
  icon: href('/assets/icon.svg'),
  styleSheet: href('/assets/style.css'),
  tokens: null,
  script: href('/assets/every-page.js'),
  preloads: [href('/assets/arabic.woff2')],
  ...changes,
});

export const momentOf = (year: number, month: number, day: number): Moment => ({
  date: { year, month, day },
  clock: null,
  iso: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10),
  instant: Date.UTC(year, month - 1, day),
});

export const teaserOf = (changes: Partial<Teaser> = {}): Teaser => ({
  href: href('/ar/2015/09/15/a/'),
  headline: 'خبر',
  kicker: null,
  standfirst: 'جملة.',
  published: momentOf(2015, 9, 15),
  dateline: null,
  minutes: 1,
  picture: null,
  ...changes,
});
