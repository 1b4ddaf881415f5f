import { describe, expect, test } from 'vitest';
import { contexts } from '../../src/catalogue/summaries/context.ts';
import type { KnownVolume } from '../../src/catalogue/summaries/volumes.ts';
import { spanningPages } from '../../src/views/all-pages.ts';
import { articles, contentOf } from './content.ts';

const topics = Array.from({ length: 201 }, (_, index) => `t${index}`);
const known = (count: number) => ({ topics: `[${topics.slice(0, count).join(', ')}]` });

/** As much as pages have room for: a story of 120 articles, an index of 200 topics, of the volume one of 150 lines. */
const site = {
  ...Object.fromEntries(topics.map((id) => [`subjects/topics/${id}.yaml`, `name: ${id}\n`])),
  ...articles({
    ...Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`ar/${2013 + (index % 2)}/a${index}`, { story: 'vote' }]),
    ),
    ...Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [`ar/2010/b${index}`, { topics: '[t0, t1]' }]),
    ),
    'ar/2015/01/01/many': known(75),
    'ar/2011/01/01/all': known(200),
  }),
};

const changes = {
  'one article more of a story': articles({ 'ar/2013/new': { story: 'vote' } }),
  'one topic more in an index': articles({ 'ar/2012/new': { topics: '[t200]' } }),
  'one topic more in the index of a volume': articles({ 'ar/2015/new': { topics: '[t76]' } }),
};

const before = contentOf(site);
const volumesOf = ({ catalogue }: typeof before): KnownVolume[] => [...catalogue.volumes.values()].flat();

describe.each(Object.entries(changes))('what is cut for %s', (_, change) => {
  const after = contentOf({ ...site, ...change, 'ar/2015/09/15/first.md': null });

  test('follows from it, where it spans volumes', () => {
    const earlier = new Map(spanningPages(before).map((page) => [page.address, page]));
    const stale = spanningPages(after).filter((page) => {
      const old = earlier.get(page.address);
      return old && JSON.stringify(old.view()) !== JSON.stringify(page.view());
    });
    expect(stale.length).toBeGreaterThan(0);
    const unaware = stale.filter(
      ({ address, from }) => JSON.stringify(earlier.get(address)?.from) === JSON.stringify(from),
    );
    expect(unaware.map(({ address }) => address)).toEqual([]);
  });

  test('has it in the context of the volumes that have parts of it', () => {
    const [contextBefore, contextAfter] = [before, after].map(({ catalogue }) => contexts(catalogue.volumes));
    const altered = volumesOf(after).filter((volume) => {
      const old = volumesOf(before).find(({ id }) => id === volume.id);
      return old && JSON.stringify(contextBefore?.(old)) !== JSON.stringify(contextAfter?.(volume));
    });
    if ('ar/2013/new.md' in change) expect(altered.map(({ id }) => id)).toContain('ar/2014');
  });
});

test('a subject leads to the letters of a volume as soon as these have pages', () => {
  const yearsOf = (content: typeof before) =>
    spanningPages(content).flatMap((page) =>
      page.kind === 'subject' && page.address === '/ar/topics/t0/' ? page.view().about.years : [],
    );
  const hrefIn = (content: typeof before) => yearsOf(content).find(({ at }) => at === 2015)?.href;
  expect(hrefIn(before)).toBe('/ar/archive/2015/topics/#topics-t0');
  const after = contentOf({ ...site, ...changes['one topic more in the index of a volume'] });
  expect(hrefIn(after)).toBe('/ar/archive/2015/topics/T/0/#topics-t0');
});
