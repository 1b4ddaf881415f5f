/** Titles, months and the like, of English, after whose point a sentence goes on. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev hon gen col maj capt lt sgt sen rep gov pres st mt no vs vol pp fig etc ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/** In UTF-16 units: what search engines and previews of links show of a description is less. */
const longest = 220;

/** In UTF-16 units: what is read of a text, many spaces in a row included. */
const furthest = 2000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

/**
 * The first sentence of a text of one paragraph, its spaces made single: as Unicode divides sentences (UAX #29,
 * section 5), but not after an initial or an abbreviation (د. طه حسين, J. Kerry, Mr. Kerry). One that is very long is
 * cut after a word, with an ellipsis.
 */
export function firstSentence(text: string, language: string): string {
  const paragraph = text.slice(0, furthest).replace(/\s+/gu, ' ').trim();
  let sentence = '';
  for (const { segment } of segmenterFor(language).segment(paragraph)) {
    sentence += segment;
    if (sentence.length > longest || !isOpen(sentence)) break;
  }
  return bounded(sentence.trim());
}

/**
 * Whether a sentence that seems to end goes on: where it has no word yet, after an abbreviation, and after an initial
 * unless a number stands before it (1912 م. and 5 p.m. are no names).
 */
function isOpen(sentence: string): boolean {
  if (!/\p{L}/u.test(sentence)) return true;
  const [, before = '', last = ''] = /(?:(\S+) )?[^\p{L}\p{N} ]*([^ ]+)\. *$/u.exec(sentence) ?? [];
  if (/^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u.test(last)) return !/\p{N}$/u.test(before);
  return abbreviations.has(last.toLowerCase());
}

function bounded(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : longest).replace(/[\p{P}\p{Cs}]+$/u, '')}…`;
}
