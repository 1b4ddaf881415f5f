import { expect, test } from 'vitest';
import { catalogueOf, first } from '../site.ts';

test('a link to another file of the content is read as that file', () => {
  const { articles } = catalogueOf({ 'en/2015/09/15/copy.md': { linkTo: `../../../../${first}` } });
  expect(articles.map(({ key }) => key)).toEqual(['ar/2015/09/15/first', 'en/2015/09/15/copy']);
});
