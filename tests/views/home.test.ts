import { expect, test } from 'vitest';
import { siteYaml } from '../site.ts';
import { articles, pagesOf, viewAt } from './content.ts';

const eight = articles(
  Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((day) => [`ar/2015/01/0${day}/a${day}`, {}])),
);
const headlines = (teasers: readonly { headline: string }[]) => teasers.map(({ headline }) => headline);

test('the newest article leads, six more follow, and each section shows its three newest', () => {
  const { lead, latest, sections } = viewAt(pagesOf(eight).home, '/ar/');
  expect(lead?.headline).toBe('a8');
  expect(headlines(latest)).toEqual(['a7', 'a6', 'a5', 'a4', 'a3', 'a2']);
  expect(sections.map(({ section, teasers }) => [section.label, headlines(teasers)])).toEqual([
    ['العالم', ['a8', 'a7', 'a6']],
  ]);
});

test('the newsroom may choose another lead, which is then not among the latest', () => {
  const chosen = { 'editions/ar.yaml': 'language: ar\nname: العربية\nlead: ar/2015/01/05/a5\n' };
  const { lead, latest } = viewAt(pagesOf({ ...eight, ...chosen }).home, '/ar/');
  expect(lead?.headline).toBe('a5');
  expect(headlines(latest)).toEqual(['a8', 'a7', 'a6', 'a4', 'a3', 'a2']);
});

test('where the chosen lead is not published yet, the newest article leads', () => {
  const chosen = { 'editions/ar.yaml': 'language: ar\nname: العربية\nlead: ar/2015/01/05/a5\n' };
  const draft = articles({ 'ar/2015/01/05/a5': { draft: 'true' } });
  expect(viewAt(pagesOf({ ...eight, ...chosen, ...draft }).home, '/ar/').lead?.headline).toBe('a8');
});

test('of more than twelve sections the others are named', () => {
  const ids = Array.from({ length: 13 }, (_, index) => `s${index}`);
  const { home } = pagesOf({
    'site.yaml': siteYaml({ sections: `{ ${ids.map((id) => `${id}: ${id}`).join(', ')} }` }),
    ...articles(Object.fromEntries(ids.map((section) => [`ar/2015/01/01/${section}`, { section }]))),
  });
  const { sections } = viewAt(home, '/ar/');
  expect(sections.map(({ teasers }) => teasers.length)).toEqual([...Array(12).fill(1), 0]);
});
