import type { ArticleRecord } from '../../src/catalogue/articles/record.ts';
import { contexts } from '../../src/catalogue/summaries/context.ts';
import { openContext } from '../../src/catalogue/summaries/open-context.ts';
import { picker } from '../../src/catalogue/summaries/pick.ts';
import { publishedOf, summarise } from '../../src/catalogue/summaries/summary.ts';
import { bindVolumes } from '../../src/catalogue/summaries/volumes.ts';
import { type CalendarDate, isoDate, startOfDay } from '../../src/language/calendar-date.ts';
import { articleAddress, articleKey } from '../../src/newsroom/address.ts';
import { groupBy } from '../../src/newsroom/group-by.ts';
import type { EditionId, SectionId, StoryId, SubjectId, VolumeId } from '../../src/newsroom/names.ts';
import type { Subject } from '../../src/newsroom/subject.ts';
import { pagesOfVolume, spanningPages } from '../../src/views/all-pages.ts';
import type { WholeContent } from '../../src/views/content.ts';
import { openVolume } from '../../src/views/open-volume.ts';
import type { Kind, Page, PlannedPage } from '../../src/views/page.ts';
import { random } from '../archive/random.ts';
import { words } from '../archive/vocabulary.ts';
import { now } from '../site.ts';
import { contentOf } from '../views/content.ts';

const edition = 'ar' as EditionId;
const sample = contentOf();
const [model] = [...sample.records.values()].flat();

const sectionIds = Array.from({ length: 30 }, (_, index) => `section-${index}` as SectionId);
const storyIds = Array.from({ length: 500 }, (_, index) => `story-${index}` as StoryId);
const peopleIds = Array.from({ length: 400 }, (_, index) => `person-${index}` as SubjectId);
const topicIds = Array.from({ length: 6000 }, (_, index) => `topic-${index}` as SubjectId);

const nameOf = (seed: number, first = '') =>
  new Map([[edition, `${first}${words(random(seed, 7), 'ar', 2)} ${seed}`]]);

const subjects = (kind: Subject['kind'], ids: readonly SubjectId[]): Map<SubjectId, Subject> =>
  new Map(
    ids.map((id, index) => {
      const name = nameOf(index, index % 10 === 0 ? 'مجلس ' : '');
      return [id, { kind, id, name, description: null, spellings: new Map(), wikidata: null }];
    }),
  );

/** What is crowded in the archive: so many articles of one date, or one each of so many dates. */
interface Crowd {
  dates: readonly CalendarDate[];
  each: number;
  section?: number;
  topic?: number;
  story?: number;
  headline?: string;
}

const daysOf = (year: number, from: number, count: number, step = 1): CalendarDate[] =>
  Array.from({ length: count }, (_, index) => {
    const day = startOfDay(year, 1, from + index * step);
    return { year, month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  });

const crowds: readonly Crowd[] = [
  // A day of three thousand, most of them in one section, some of one headline.
  { dates: [{ year: 2015, month: 6, day: 15 }], each: 2200, section: 0 },
  { dates: [{ year: 2015, month: 6, day: 15 }], each: 300, section: 0, headline: 'حالة الطقس' },
  { dates: [{ year: 2015, month: 6, day: 15 }], each: 500, section: 1 },
  // A topic, a section and a story of thousands a year, and of hundreds on one of its days.
  { dates: daysOf(2014, 1, 360), each: 5, section: 2, topic: 0, story: 0 },
  { dates: daysOf(2014, 100, 1), each: 400, section: 2, topic: 0, story: 0 },
  // A month of five thousand.
  { dates: daysOf(2013, 60, 31), each: 160 },
  // A weekly and a monthly.
  { dates: daysOf(2012, 3, 52, 7), each: 20 },
  { dates: daysOf(2009, 1, 12, 30), each: 30 },
  // Years and months of which no more is known.
  { dates: [{ year: 2010 }], each: 500, topic: 0 },
  { dates: [{ year: 2012 }], each: 150 },
  { dates: [{ year: 2011, month: 5 }], each: 400, topic: 0 },
  { dates: [{ year: 2011, month: 6 }], each: 30 },
  // A long history of the same topic and story.
  {
    dates: Array.from({ length: 110 }, (_, index) => daysOf(1899 + index, 40, 5)).flat(),
    each: 1,
    topic: 0,
    story: 0,
  },
];

function recordsOf(): ArticleRecord[] {
  if (!model) throw new Error('The smallest site has no article');
  let serial = 0;
  return crowds.flatMap(({ dates, each, section, topic, story, headline }) =>
    dates.flatMap((date) =>
      Array.from({ length: each }, (): ArticleRecord => {
        const place = serial++;
        const draw = random(3, place);
        const pick = <T>(ids: readonly T[], step: number) => ids[(place * step) % ids.length] as T;
        const written = headline ?? words(draw, 'ar', 9);
        const slug = `${written.replaceAll(' ', '-')}-${place}`;
        const key = articleKey(edition, date, slug);
        const { year, month = 1, day = 1 } = date;
        return {
          ...model,
          file: `${key}.md`,
          article: {
            ...model.article,
            ...{ key, slug, headline: written, standfirst: words(draw, 'ar', 60) },
            address: articleAddress(edition, date, slug),
            published: {
              ...{ date, clock: null, iso: isoDate(date) },
              instant: startOfDay(year, month, day).getTime(),
            },
            section:
              section === undefined ? pick(sectionIds, 1) : (sectionIds[section] ?? pick(sectionIds, 1)),
            topics: [
              ...new Set([
                ...(topic === undefined ? [] : [topicIds[topic] ?? pick(topicIds, 1)]),
                pick(topicIds, 1),
              ]),
            ],
            people: [pick(peopleIds, 7)],
            byline: [{ person: pick(peopleIds, 11) }],
            story: story === undefined ? pick(storyIds, 1) : (storyIds[story] ?? null),
          },
        };
      }),
    ),
  );
}

export interface CrowdedArchive {
  pages: readonly Page[];
  articles: readonly string[];
}

/** An archive that has one of everything that is too much for a page; its pages, those of its articles and redirects aside. */
export function crowdedArchive(): CrowdedArchive {
  const records = recordsOf();
  const named = {
    topics: subjects('topics', topicIds),
    places: new Map(),
    people: subjects('people', peopleIds),
  };
  const volumesOf = groupBy(
    records,
    ({ article }) => `${edition}/${article.published.date.year}` as VolumeId,
  );
  const summaries = new Map([...volumesOf].map(([id, ofVolume]) => [id, summarise(ofVolume, now, named)]));
  const volumes = bindVolumes([edition], summaries);
  const articlesOf = (id: VolumeId) => publishedOf(volumesOf.get(id) ?? [], now);
  const pickers = new Map([...volumesOf.keys()].map((id) => [id, picker(articlesOf(id))]));
  const { catalogue } = sample;
  const [arabic] = catalogue.editions.values();
  if (!arabic) throw new Error('The smallest site has no edition');
  const content: WholeContent = {
    assets: sample.assets,
    catalogue: {
      ...catalogue,
      site: {
        ...catalogue.site,
        editions: [edition],
        sections: new Map(sectionIds.map((id, index) => [id, nameOf(index)])),
      },
      editions: new Map([[edition, arabic]]),
      subjects: named,
      stories: new Map(
        storyIds.map((id, index) => [id, { id, name: nameOf(index), summary: nameOf(index) }]),
      ),
      volumes,
      articlesOf: (id, list) => pickers.get(id)?.(list) ?? [],
    },
  };
  const contextOf = contexts(volumes);
  const ofVolumes = (volumes.get(edition) ?? []).flatMap((volume) => {
    const { id, year } = volume;
    const context = openContext(contextOf(volume), content.catalogue.articlesOf);
    const open = openVolume(arabic, { edition, year, articles: articlesOf(id) }, context);
    return pagesOfVolume(content, open);
  });
  const pages = [...ofVolumes, ...spanningPages(content).map(viewed)];
  return {
    pages: pages.filter(({ kind }) => kind !== 'article' && kind !== 'redirect'),
    articles: records.map(({ article }) => article.address),
  };
}

const viewed = <K extends Kind>({ kind, address, view }: PlannedPage<K>): Page<K> => ({
  kind,
  address,
  view: view(),
});
