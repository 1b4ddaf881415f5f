import { expect, test } from 'vitest';
import { localise } from '../../src/newsroom/localised.ts';
import type { EditionId } from '../../src/newsroom/names.ts';
import { load } from '../../src/press/load.ts';
import { catalogueOf, now, siteYaml, writeSite } from '../site.ts';

const ar = 'ar' as EditionId;
const en = 'en' as EditionId;

test('one text stands for all editions, and the first text for an edition without one', () => {
  const { site } = catalogueOf({ 'site.yaml': siteYaml({ name: '{ en: Register }' }) }).catalogue;
  expect([localise(site.tagline, ar), localise(site.tagline, en)]).toEqual([
    'Kept and open',
    'Kept and open',
  ]);
  expect(localise(site.name, ar)).toBe('Register');
});

test('an edition without a file of its own has the customs of its language', () => {
  const edition = catalogueOf().catalogue.editions.get(ar);
  expect(edition).toMatchObject({
    name: 'العربية',
    lead: null,
    locale: { direction: 'rtl', digits: 'latn', months: ['levant', 'egypt'], otherCalendar: 'umm-al-qura' },
  });
});

test('an edition changes what it names and keeps the rest', () => {
  const file =
    'language: ar-MA\nname: عربي\ndigits: arab\notherCalendar: none\nphrases: { archive: الخزانة }\n';
  const locale = catalogueOf({ 'editions/ar.yaml': file }).catalogue.editions.get(ar)?.locale;
  expect(locale).toMatchObject({ language: 'ar-MA', digits: 'arab', otherCalendar: null, direction: 'rtl' });
  expect(locale?.phrases.archive).toBe('الخزانة');
  expect(locale?.phrases.stories).toBeTypeOf('string');
});

test('the navigation may name places of the program, sections and pages of the newsroom', () => {
  const { content } = load(
    writeSite({
      'site.yaml': siteYaml({ navigation: '[home, sections/world, about]' }),
      'pages/en/about.md': '---\ntitle: About\n---\n\nA text.\n',
    }),
    now,
  );
  expect(content?.catalogue.site.navigation).toEqual(['home', 'sections/world', 'about']);
});

test.each(['#8a1f17', '#fff', 'rebeccapurple', 'rgb(138 31 23 / 50%)', 'oklch(0.6 0.2 20)'])(
  'the colour %s is taken as it is',
  (colour) => {
    const tokens = `{ light: { accent: "${colour}" } }`;
    const { site } = catalogueOf({ 'site.yaml': siteYaml({ tokens }) }).catalogue;
    expect(site.tokens).toEqual({ light: { accent: colour }, dark: {} });
  },
);

test('a content folder may be the working folder', () => {
  const root = writeSite();
  const before = process.cwd();
  process.chdir(root);
  try {
    expect(load('.', now).problems).toEqual([]);
    expect(load('./', now).problems).toEqual([]);
  } finally {
    process.chdir(before);
  }
});
