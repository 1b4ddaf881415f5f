import { expect, test } from 'vitest';
import { article, catalogueOf, first, siteYaml } from '../site.ts';

test('a subject that has only a name is a line of a list, which may hold whole ones too', () => {
  const { catalogue } = catalogueOf({
    'subjects/places.yaml':
      'latakia: { ar: اللاذقية, en: Latakia }\nحلب: حلب\ndamascus:\n  name: دمشق\n  wikidata: Q3766\n',
    'stories.yaml': 'talks: { en: The talks }\nround: { name: A round, summary: Of talks. }\n',
    [first]: article({ places: '[latakia, حلب, damascus, beirut]', story: 'round' }),
  });
  const names = [...catalogue.subjects.places.values()].map(({ id, name, wikidata }) => [
    id,
    name.get('ar' as never),
    wikidata,
  ]);
  expect(names).toEqual([
    ['beirut', 'بيروت', null],
    ['latakia', 'اللاذقية', null],
    ['حلب', 'حلب', null],
    ['damascus', 'دمشق', 'Q3766'],
  ]);
  expect([...catalogue.stories.keys()]).toEqual(['vote', 'talks', 'round']);
});

test('subjects, stories, sections and agencies are named in any script, composed or not', () => {
  const matter = 'مسألة';
  const { articles, catalogue } = catalogueOf({
    'site.yaml': siteYaml({
      sections: `{ ثقافة: ثقافة }`,
      agencies: '{ واس: واس }',
      navigation: '[home, sections/ثقافة]',
    }),
    'subjects/people/جون-كيري.yaml': 'name: جون كيري\n',
    [`subjects/topics/${matter.normalize('NFD')}.yaml`]: 'name: مسألة\n',
    [first]: article({
      section: 'ثقافة',
      people: '[جون-كيري]',
      topics: `[${matter}]`,
      byline: '[جون-كيري, { agency: واس }]',
    }),
  });
  expect(articles[0]).toMatchObject({ section: 'ثقافة', people: ['جون-كيري'], topics: [matter] });
  expect([...catalogue.site.sections.keys()]).toEqual(['ثقافة']);
});
