import { besideName } from './files.ts';
import type { ArticleShape } from './make-article.ts';
import { makeArticle } from './make-article.ts';
import { madeEdition } from './make-newsroom.ts';
import { type MadeArticle, type Named, type Newsroom, nameOf, subjectKinds } from './newsroom.ts';
import { stripes } from './picture.ts';
import { below, pick, pickSome, type Random } from './random.ts';

/** A newsroom at a moment. `serial` counts changes, so that every new name is one that nobody had. */
export interface State {
  newsroom: Newsroom;
  /** Milliseconds since 1970. */
  now: number;
  serial: number;
}

type Change = (state: State, draw: Random) => Partial<State>;

const day = 86_400_000;
const isoDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** The days on which articles of the small newsrooms appear. */
export const smallShape: ArticleShape = { seed: 7, from: '2023-11-01', to: '2025-12-31', words: 40 };

const withNewsroom =
  (change: (newsroom: Newsroom, draw: Random, state: State) => Partial<Newsroom>): Change =>
  (state, draw) => ({ newsroom: { ...state.newsroom, ...change(state.newsroom, draw, state) } });

/** Changes one article, if there is any. */
const withArticle = (
  change: (article: MadeArticle, draw: Random, state: State) => Partial<MadeArticle>,
): Change =>
  withNewsroom(({ articles }, draw, state) => {
    if (articles.length === 0) return {};
    const chosen = pick(draw, articles);
    return {
      articles: articles.map((each) => (each === chosen ? { ...each, ...change(each, draw, state) } : each)),
    };
  });

/** Takes one out of a list, if there is any that may go. */
const without = <T>(draw: Random, list: readonly T[], mayGo: (one: T) => boolean = () => true): T[] => {
  const going = list.filter(mayGo);
  if (going.length === 0) return [...list];
  const gone = pick(draw, going);
  return list.filter((each) => each !== gone);
};

const renamed = (draw: Random, list: readonly Named[], serial: number): Named[] => {
  const chosen = pick(draw, list);
  return list.map((each) =>
    each === chosen ? { ...each, ar: `اسم ${serial}`, en: `Name ${serial}` } : each,
  );
};

/** Whether an article names a subject, in whatever way. */
const names = (article: MadeArticle, id: string) =>
  [article.dateline, ...article.byline, ...article.topics, ...article.places, ...article.people].includes(id);

/** What can happen to a newsroom, each from a valid state to another. */
export const changes = {
  'add an article': withNewsroom((newsroom, _, { serial }) => ({
    articles: [
      ...newsroom.articles,
      { ...makeArticle(newsroom, smallShape, 1000 + serial), slug: `added-${serial}` },
    ],
  })),
  'edit a body': withArticle(({ body }, _, { serial }) => ({ body: `${body}\nفقرة ${serial}.\n` })),
  // As many bytes as before, so that no size betrays it.
  'edit a body in place': withArticle(({ body }) => ({
    body: body.includes('هذا')
      ? body.replace('هذا', 'ذاك')
      : body.replace(/كتاب|بابك/, (word) => (word === 'كتاب' ? 'بابك' : 'كتاب')),
  })),
  'edit a headline': withArticle((_, __, { serial }) => ({ headline: `عنوان آخر ${serial}` })),
  'edit a standfirst and a kicker': withArticle((_, __, { serial }) => ({
    standfirst: `خلاصة ${serial}.`,
    kicker: serial % 2 === 0 ? null : `تمهيد ${serial}`,
  })),
  'show a picture in a body': withArticle(({ body }) => ({
    body: `${body}\n![خطوط](${besideName} "تعليق")\n`,
  })),
  'lead with a picture or with none': withArticle(({ image }) => ({
    image: image === null ? 'stripes-1.png' : null,
  })),
  'lay a picture beside an article, or take it away': withArticle(({ body, beside }, _, { serial }) => ({
    body: body.includes(besideName) ? body : `${body}\n![خطوط](${besideName})\n`,
    beside: beside === null ? stripes(40, 24, (serial * 7) % 256) : null,
  })),
  'change a picture beside an article': withArticle(({ beside }, _, { serial }) => ({
    beside: beside && stripes(24, 40, serial % 256),
  })),
  'delete an article': withNewsroom(({ articles }, draw) => ({ articles: without(draw, articles) })),
  'rename an article': withArticle((article, draw, { serial }) => ({
    slug: draw() < 0.5 ? `renamed-${serial}` : `عنوان-${serial}`,
    aliases: draw() < 0.5 ? [...article.aliases, `/${nameOf(article)}/`] : article.aliases,
  })),
  'move an article to another day': withArticle((_, draw) => ({
    date: isoDay(Date.parse(smallShape.from) + below(draw, 780) * day),
  })),
  'backdate an article beyond all others': withArticle((_, draw) => ({
    date: `${1990 + below(draw, 3)}-05-06`,
  })),
  'know only the month or the year': withArticle(({ date }, draw) => ({
    date: date.slice(0, draw() < 0.5 ? 7 : 4),
    time: null,
  })),
  'set the time of day': withArticle(({ date }, draw) => ({
    time: date.length === 10 ? `${10 + below(draw, 7)}:30` : null,
  })),
  'name other subjects': withNewsroom(({ articles, subjects, sections }, draw) => {
    if (articles.length === 0) return {};
    const chosen = pick(draw, articles);
    const some = (kind: (typeof subjectKinds)[number], count: number) =>
      pickSome(
        draw,
        subjects[kind].map(({ id }) => id),
        count,
      );
    const named = {
      section: pick(draw, sections).id,
      byline: some('people', 1),
      dateline: some('places', 1)[0] ?? null,
      topics: some('topics', below(draw, 3)),
      places: some('places', below(draw, 3)),
      people: some('people', below(draw, 3)),
    };
    return { articles: articles.map((each) => (each === chosen ? { ...each, ...named } : each)) };
  }),
  'rename a subject': withNewsroom(({ subjects }, draw, { serial }) => {
    const kind = pick(draw, subjectKinds);
    return subjects[kind].length === 0
      ? {}
      : { subjects: { ...subjects, [kind]: renamed(draw, subjects[kind], serial) } };
  }),
  'give a subject another address': withNewsroom(({ subjects, articles }, draw, { serial }) => {
    if (subjects.topics.length === 0) return {};
    const { id } = pick(draw, subjects.topics);
    const moved = (each: string) => (each === id ? `topic-moved-${serial}` : each);
    return {
      subjects: { ...subjects, topics: subjects.topics.map((each) => ({ ...each, id: moved(each.id) })) },
      articles: articles.map((each) => ({ ...each, topics: each.topics.map(moved) })),
    };
  }),
  'add a subject that nothing names': withNewsroom(({ subjects }, _, { serial }) => ({
    subjects: {
      ...subjects,
      places: [
        ...subjects.places,
        { id: `place-new-${serial}`, ar: `مكان جديد ${serial}`, en: `New place ${serial}` },
      ],
    },
  })),
  'delete a subject that nothing names': withNewsroom(({ subjects, articles }, draw) => {
    const kind = pick(draw, subjectKinds);
    const unnamed = ({ id }: Named) => !articles.some((article) => names(article, id));
    return { subjects: { ...subjects, [kind]: without(draw, subjects[kind], unnamed) } };
  }),
  'rename a story': withNewsroom(({ stories }, draw, { serial }) => ({
    stories: stories.length === 0 ? [] : renamed(draw, stories, serial),
  })),
  'move an article into a story or out of it': withArticle(({ story }, draw, { newsroom: { stories } }) => ({
    story: story !== null || stories.length === 0 ? null : pick(draw, stories).id,
  })),
  'delete a story': withNewsroom(({ stories, articles }, draw) => {
    const left = without(draw, stories);
    const isLeft = (id: string | null) => left.some((each) => each.id === id);
    return {
      stories: left,
      articles: articles.map((each) => ({ ...each, story: isLeft(each.story) ? each.story : null })),
    };
  }),
  'translate an article': withNewsroom(({ articles }, draw) => {
    if (articles.length === 0) return {};
    const [chosen, original] = [pick(draw, articles), pick(draw, articles)];
    const translationOf = chosen.edition === original.edition ? null : nameOf(original);
    return { articles: articles.map((each) => (each === chosen ? { ...each, translationOf } : each)) };
  }),
  'make a draft of an article, or the other way': withArticle(({ draft }) => ({ draft: !draft })),
  'put an article under embargo': withArticle((_, draw, { now }) => ({
    embargo: `${new Date(now + (1 + below(draw, 40)) * day).toISOString().slice(0, 16)}Z`,
  })),
  'let time pass': ({ now }, draw) => ({ now: now + below(draw, 60) * day }),
  'set the clock back': ({ now }, draw) => ({ now: now - below(draw, 30) * day }),
  'change a colour': withNewsroom((_, draw) => ({ accent: `#${String(100000 + below(draw, 899999))}` })),
  'change the tagline': withNewsroom((_, __, { serial }) => ({ tagline: `شعار ${serial}` })),
  'change the navigation': withNewsroom(({ navigation }, draw) => ({
    navigation: ['home', ...without(draw, navigation.slice(1))],
  })),
  'rename a section': withNewsroom(({ sections }, draw, { serial }) => ({
    sections: renamed(draw, sections, serial),
  })),
  'change the digits of an edition': withNewsroom(({ editions }, draw) => {
    const chosen = pick(draw, editions);
    const digits = chosen.digits === 'arab' ? 'latn' : 'arab';
    return { editions: editions.map((each) => (each === chosen ? { ...each, digits } : each)) };
  }),
  'change a phrase of an edition': withNewsroom(({ editions }, draw, { serial }) => {
    const chosen = pick(draw, editions);
    const phrases = { archive: `أرشيف ${serial}` };
    return { editions: editions.map((each) => (each === chosen ? { ...each, phrases } : each)) };
  }),
  'choose the lead of an edition': withNewsroom(({ editions, articles }, draw) => {
    if (articles.length === 0) return {};
    const chosen = pick(draw, articles);
    const lead = draw() < 0.3 ? null : nameOf(chosen);
    return { editions: editions.map((each) => (each.id === chosen.edition ? { ...each, lead } : each)) };
  }),
  'change the bytes of a picture': withNewsroom(({ media }, draw, { serial }) => ({
    media: new Map([...media, [pick(draw, [...media.keys()]), stripes(40, 24, serial % 256)]]),
  })),
  'add or remove an edition': withNewsroom(({ editions }, draw) => {
    const absent = ['ar', 'en', 'fa'].filter((id) => !editions.some((each) => each.id === id));
    const added = absent[0];
    return {
      editions:
        added !== undefined && (editions.length === 1 || draw() < 0.6)
          ? [...editions, madeEdition(added)]
          : without(draw, editions),
    };
  }),
} satisfies Record<string, Change>;

export type ChangeName = keyof typeof changes;
export const changeNames = Object.keys(changes) as ChangeName[];

/** The state after one more change. */
export const changed = (state: State, name: ChangeName, draw: Random): State => ({
  ...state,
  ...changes[name](state, draw),
  serial: state.serial + 1,
});
