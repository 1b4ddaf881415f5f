import { expect, test } from 'vitest';
import { ar } from '../../src/language/phrases/ar.ts';
import { pageOf } from './site.tsx';

test('an edition without articles says that there is nothing to search, and has nothing for a script', () => {
  const page = pageOf('ar', 'البحث', ar, 0);
  expect(page).toContain('فلا شيء يُبحث فيه');
  expect(page).not.toContain('id="search-form"');
  expect(page).not.toContain('id="search-settings"');
});

test('the phrases on the page can not end the element that holds them, and are those of the search alone', () => {
  const page = pageOf(
    'ar',
    'البحث',
    { ...ar, 'search.more': '</script><b>', 'archive.more': 'elsewhere' },
    3,
  );
  const [, settings = ''] = page.match(/id="search-settings">(.*?)<\/script>/s) ?? [];
  const { editions, basePath, locale } = JSON.parse(settings);
  expect(locale.phrases['search.more']).toBe('</script><b>');
  expect(Object.keys(locale.phrases)).not.toContain('archive.more');
  expect([editions[0].href, basePath]).toEqual(['/archive/ar/search/', '/archive/']);
});
