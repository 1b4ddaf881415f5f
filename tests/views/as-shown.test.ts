import { expect, test } from 'vitest';
import { siteYaml } from '../site.ts';
import { articles, pagesOf, viewAt } from './content.ts';

const written = articles({
  'ar/2015/09/15/a': {
    headline: '\'قال "نعم", وسكت\'',
    standfirst: "'لماذا ?'",
    kicker: "'الخبر...'",
    corrections: '[{ date: 2015-09-16, text: \'كتبنا "لا".\' }]',
  },
});
const own = '/ar/2015/09/15/a/';

test('headlines, standfirsts, kickers and corrections are set for readers, in lists and feeds too', () => {
  const { article, day, feed } = pagesOf(written);
  expect(viewAt(article, own)).toMatchObject({
    headline: 'قال «نعم»، وسكت',
    standfirst: 'لماذا؟',
    kicker: 'الخبر…',
    corrections: [{ text: 'كتبنا «لا».' }],
  });
  expect(JSON.stringify(viewAt(day, '/ar/2015/09/15/'))).toContain('قال «نعم»، وسكت');
  expect(viewAt(feed, '/ar/feed.xml')).toMatchObject({
    entries: [{ title: 'قال «نعم»، وسكت', summary: 'لماذا؟' }],
  });
});

test('data for machines has them as they are stored', () => {
  expect(viewAt(pagesOf(written).article, own)).toMatchObject({
    structured: { headline: 'قال "نعم", وسكت', description: 'لماذا ?' },
  });
});

test('a site may want its texts as they are written', () => {
  const { article } = pagesOf({ ...written, 'site.yaml': siteYaml({ typography: 'false' }) });
  expect(viewAt(article, own)).toMatchObject({ headline: 'قال "نعم", وسكت', kicker: 'الخبر...' });
});
