import { describe, expect, test } from 'vitest';
import { contexts } from '../../src/catalogue/summaries/context.ts';
import type { KnownVolume } from '../../src/catalogue/summaries/volumes.ts';
import { spanningPages } from '../../src/views/all-pages.ts';
import { article, type Changes } from '../site.ts';
import { allPages, articles, contentOf } from './content.ts';

const filler = Object.fromEntries(
  Array.from({ length: 45 }, (_, index) => {
    const day = `${index < 28 ? '01' : '02'}/${String((index % 28) + 1).padStart(2, '0')}`;
    return [`ar/2015/${day}/filler-${index}`, {}];
  }),
);

/** Three years in Arabic, two in English; the lead of home is an old article that no list on it shows. */
const site: Changes = {
  ...articles({
    'ar/2013/05/01/lead': { dateline: 'beirut', byline: 'writer', kicker: 'A kicker' },
    'ar/2013/06/01/told': { story: 'vote', topics: '[elections]' },
    'ar/2014/07/01/told': { story: 'vote', topics: '[elections]', translationOf: 'en/2014/07/01/told' },
    'ar/2014/08/01/named': { people: '[writer]', places: '[beirut]' },
    ...filler,
    'ar/2015/12/01/told': { story: 'vote', dateline: 'beirut', byline: 'writer' },
    'en/2014/07/01/told': { story: 'vote' },
    'en/2015/07/01/other': { topics: '[elections]' },
  }),
  'editions/ar.yaml': 'language: ar\nname: العربية\nlead: ar/2013/05/01/lead\n',
  // Nobody wrote its name in Arabic, so that Arabic pages show the English one.
  'subjects/places/beirut.yaml': 'name: { en: Beirut }\n',
  'subjects/people/writer.yaml': 'name: { en: A writer }\n',
  'pages/ar/about.md': '---\ntitle: عن سجل\n---\n\nنصّ.\n',
};

const changes: Record<string, Changes> = {
  'the standfirst of the lead': articles({
    'ar/2013/05/01/lead': { standfirst: 'Another.', dateline: 'beirut' },
  }),
  'the headline of an article that is translated': articles({
    'en/2014/07/01/told': { story: 'vote', headline: 'Told otherwise' },
  }),
  'the headline of an article of a story': articles({
    'ar/2013/06/01/told': { story: 'vote', topics: '[elections]', headline: 'Told otherwise' },
  }),
  'the topics of an article': articles({ 'ar/2014/08/01/named': { topics: '[elections]' } }),
  'the newest article': articles({ 'ar/2015/12/01/told': { story: 'vote', standfirst: 'Another.' } }),
  'a draft in place of the newest article': articles({ 'ar/2015/12/01/told': { draft: 'true' } }),
  'a draft in place of a translated article': articles({ 'en/2014/07/01/told': { draft: 'true' } }),
  'the text of the newest article': {
    'ar/2015/12/01/told.md': article({ published: '2015-12-01' }, 'Longer.\n'),
  },
  'a new article in the middle': articles({ 'ar/2014/07/02/new': { story: 'vote', topics: '[elections]' } }),
  'a new first year': articles({ 'ar/2010/01/01/new': { people: '[writer]' } }),
  'a new last year of the other edition': articles({ 'en/2016/01/01/new': { byline: 'writer' } }),
  'an article in a month and a day of the other edition': articles({ 'en/2014/08/01/new': {} }),
  'the name of a place': { 'subjects/places/beirut.yaml': 'name: { en: Beyrouth }\n' },
  'the name of a person': { 'subjects/people/writer.yaml': 'name: { en: Another }\n' },
  'the description of a topic': {
    'subjects/topics/elections.yaml': 'name: { ar: انتخابات, en: Elections }\ndescription: Votes.\n',
  },
  'the name of a story': { 'stories/vote.yaml': 'name: Another vote\n' },
  'the text of a standing page': { 'pages/ar/about.md': '---\ntitle: عن سجل\n---\n\nآخر.\n' },
};

const before = contentOf(site);
const volumesOf = ({ catalogue }: typeof before) => [...catalogue.volumes.values()].flat();

/** The pages of a volume stand under its own address, all but year lists and redirects, of which this site has none. */
const pagesUnder = (content: typeof before, { id }: KnownVolume) =>
  JSON.stringify(allPages(content).filter(({ address }) => address.startsWith(`/${id}/`)));

describe.each(Object.entries(changes))('what shows %s', (_, change) => {
  const after = contentOf({ ...site, ...change, 'ar/2015/09/15/first.md': null });

  test('follows from it, where it spans volumes', () => {
    const earlier = new Map(spanningPages(before).map((page) => [page.address, page]));
    const stale = spanningPages(after).filter((page) => {
      const old = earlier.get(page.address);
      return old && JSON.stringify(old.view()) !== JSON.stringify(page.view());
    });
    const unaware = stale.filter(
      ({ address, from }) => JSON.stringify(earlier.get(address)?.from) === JSON.stringify(from),
    );
    expect(unaware.map(({ address }) => address)).toEqual([]);
  });

  test('has it in the context of its volume, where the volume itself does not', () => {
    const [contextBefore, contextAfter] = [before, after].map(({ catalogue }) => contexts(catalogue.volumes));
    const files = Object.keys(change);
    const unaware = volumesOf(after).filter((volume) => {
      const old = volumesOf(before).find(({ id }) => id === volume.id);
      const isOwn = files.some(
        (file) =>
          file.startsWith(`${volume.id}/`) || volume.summary.names.includes(file.replace(/\.yaml$/, '')),
      );
      return (
        old &&
        !isOwn &&
        pagesUnder(before, old) !== pagesUnder(after, volume) &&
        JSON.stringify(contextBefore?.(old)) === JSON.stringify(contextAfter?.(volume))
      );
    });
    expect(unaware.map(({ id }) => id)).toEqual([]);
  });

  test('is there at all', () => {
    expect(JSON.stringify(allPages(after))).not.toBe(JSON.stringify(allPages(before)));
  });
});
