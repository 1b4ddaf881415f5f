import type { MadeEdition, Named, Newsroom } from './newsroom.ts';
import { stripes } from './picture.ts';

const known: readonly MadeEdition[] = [
  { id: 'ar', language: 'ar', name: 'العربية', digits: 'latn', phrases: {}, lead: null },
  { id: 'en', language: 'en', name: 'English', digits: 'latn', phrases: {}, lead: null },
  { id: 'fa', language: 'fa', name: 'فارسی', digits: 'arabext', phrases: {}, lead: null },
];

/** The editions that a made newsroom can have, by id. Throws where there is no such one. */
export function madeEdition(id: string): MadeEdition {
  const edition = known.find((each) => each.id === id);
  if (!edition) throw new Error(`There is no made edition ${id}`);
  return edition;
}

const sections: readonly Named[] = [
  { id: 'world', ar: 'العالم', en: 'World' },
  { id: 'economy', ar: 'اقتصاد', en: 'Economy' },
  { id: 'culture', ar: 'ثقافة', en: 'Culture' },
  { id: 'sport', ar: 'رياضة', en: 'Sport' },
];

/** Names by number, never those of anybody or anywhere: `topic-12`, «موضوع 12». */
export const numbered = (id: string, ar: string, en: string, count: number, from = 1): Named[] =>
  Array.from({ length: count }, (_, place) => {
    const number = place + from;
    return { id: `${id}-${number}`, ar: `${ar} ${number}`, en: `${en} ${number}` };
  });

/** A newsroom without articles: so many subjects of each kind, a story for each ten of them, two pictures. */
export function makeNewsroom(editions: readonly string[], subjects: number): Newsroom {
  return {
    tagline: 'أرشيف مولَّد للقياس',
    accent: '#8a1f17',
    navigation: ['home', 'archive', 'stories', 'topics', 'places', 'people', 'sections/world', 'about'],
    editions: editions.map(madeEdition),
    sections,
    subjects: {
      topics: numbered('topic', 'موضوع', 'Topic', subjects),
      places: numbered('place', 'مكان', 'Place', subjects),
      people: numbered('correspondent', 'مراسل', 'Correspondent', subjects),
    },
    stories: numbered('story', 'ملف', 'Story', Math.ceil(subjects / 10)),
    articles: [],
    media: new Map([
      ['stripes-1.png', stripes(48, 32, 40)],
      ['stripes-2.png', stripes(32, 48, 90)],
    ]),
  };
}
