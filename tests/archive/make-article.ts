import { type MadeArticle, type Named, type Newsroom, nameOf } from './newsroom.ts';
import { below, pick, pickSome, type Random, random } from './random.ts';
import { body, languageOf, words } from './vocabulary.ts';

export interface ArticleShape {
  seed: number;
  /** First and last day, `2000-01-01`. */
  from: string;
  to: string;
  /** Words in a body. */
  words: number;
}

const day = 86_400_000;
const idsOf = (names: readonly Named[]) => names.map(({ id }) => id);

/** Some old texts are known by their month or year alone. */
function dateOf(draw: Random, { from, to }: ArticleShape): string {
  const days = (Date.parse(to) - Date.parse(from)) / day + 1;
  const date = new Date(Date.parse(from) + below(draw, days) * day).toISOString().slice(0, 10);
  const known = draw();
  if (known < 0.002) return date.slice(0, 4);
  return known < 0.01 ? date.slice(0, 7) : date;
}

/** Of five articles one is in an edition beyond the first, and says what the one before it says. */
function editionAt(place: number, { editions }: Newsroom): string {
  const [first, ...others] = idsOfEditions(editions);
  const other = others[Math.floor(place / 5) % Math.max(1, others.length)];
  return place % 5 === 4 && other !== undefined ? other : (first ?? '');
}
const idsOfEditions = (editions: Newsroom['editions']) => editions.map(({ id }) => id);

function standing(newsroom: Newsroom, shape: ArticleShape, place: number) {
  const date = dateOf(random(shape.seed, place), shape);
  const slug = place % 20 === 7 ? `نص-${place}` : `text-${place}`;
  return { edition: editionAt(place, newsroom), date, slug };
}

/** The article at a place of a generated archive, of three to five subjects: the same for the same newsroom, shape and place, however many there are. */
export function makeArticle(newsroom: Newsroom, shape: ArticleShape, place: number): MadeArticle {
  const { edition, date, slug } = standing(newsroom, shape, place);
  const draw = random(shape.seed + 1, place);
  const language = languageOf(edition);
  const { subjects, stories, sections, media } = newsroom;
  const isTranslation = edition !== editionAt(0, newsroom);
  const pictures = [...media.keys()].filter((name) => name.endsWith('.png'));
  return {
    edition,
    date,
    slug,
    time: date.length === 10 && draw() < 0.5 ? `${10 + below(draw, 7)}:${10 + below(draw, 49)}` : null,
    headline: `${language === 'ar' ? 'نص مولَّد للقياس' : 'Generated text'} ${place}: ${words(draw, language, 4)}`,
    standfirst: `${words(draw, language, 12)}.`,
    kicker: draw() < 0.5 ? words(draw, language, 2) : null,
    section: pick(draw, idsOf(sections)),
    byline: pickSome(draw, idsOf(subjects.people), 1),
    dateline: draw() < 0.8 ? pick(draw, idsOf(subjects.places)) : null,
    topics: pickSome(draw, idsOf(subjects.topics), 2 + below(draw, 2)),
    places: pickSome(draw, idsOf(subjects.places), 1),
    people: pickSome(draw, idsOf(subjects.people), below(draw, 2)),
    story: stories.length > 0 && draw() < 0.1 ? pick(draw, idsOf(stories)) : null,
    image: pictures.length > 0 && draw() < 0.05 ? pick(draw, pictures) : null,
    translationOf: isTranslation ? nameOf(standing(newsroom, shape, place - 1)) : null,
    aliases: place % 50 === 11 ? [`/old/${place}.html`] : [],
    draft: false,
    embargo: null,
    beside: null,
    body: body(draw, language, shape.words),
  };
}
