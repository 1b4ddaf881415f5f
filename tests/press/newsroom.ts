import { article, type Changes, png, siteYaml } from '../site.ts';

const longList = Object.fromEntries(
  Array.from({ length: 25 }, (_, index) => {
    const day = String(index + 1).padStart(2, '0');
    const keys = { published: `2014-03-${day}`, topics: '[elections]', byline: 'writer', story: 'vote' };
    return [`ar/2014/03/${day}/day-${day}.md`, article({ headline: `يوم ${day}`, ...keys })];
  }),
);

/** What will be withdrawn: the only article of its day, month, year, place and story. */
export const withdrawn = 'ar/2010/05/06/withdrawn.md';

/** A site with a page of every kind, lists that have years, and addresses in Arabic. */
export const newsroom = (basePath = '/'): Changes => ({
  'site.yaml': siteYaml({
    basePath,
    logo: 'شعار.png',
    navigation: '[home, archive, stories, topics, places, people, sections/world, about]',
  }),
  'pages/ar/about.md': '---\ntitle: عن سجل\n---\n\n[الأرشيف](/ar/archive/)\n',
  'media/شعار.png': png,
  'media/a b.png': png,
  ...longList,
  'ar/2015/09/15/first.md': article(
    {
      topics: '[elections]',
      people: '[writer]',
      dateline: 'beirut',
      image: '{ file: a b.png, alt: A square }',
      aliases: '[/old/first.html, /خبر.php]',
    },
    '# عنوان\n\nنص[^ملاحظة] و[رابط](/ar/2014/).\n\n![A square](a%20b.png "A caption")\n\n[^ملاحظة]: أولى.\n',
  ),
  'ar/2013/خبر-العام.md': article({ published: '2013', byline: '{ agency: afp }' }),
  'en/2015/09/16/first.md': article({
    published: '2015-09-16',
    translationOf: 'ar/2015/09/15/first',
    topics: '[elections]',
  }),
  [withdrawn]: article({
    published: '2010-05-06',
    headline: 'Withdrawn',
    places: '[tripoli]',
    story: 'other',
    aliases: '[/withdrawn/]',
  }),
  'subjects/places/tripoli.yaml': 'name: Tripoli\n',
  'stories/other.yaml': 'name: Another story\n',
});
