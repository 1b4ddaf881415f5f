import type { Passage, Word } from './passage.ts';

/** What stands between quotation marks or brackets, the innermost first. */
const quoted = /«[^«»]{1,2000}»|“[^“”]{1,2000}”|"[^"]{1,2000}"|\([^()]{1,2000}\)|\[[^[\]]{1,2000}\]/g;

/** Words of a passage that are somebody's own: those of one quotation, or all that no quotation holds. */
export interface Span {
  words: readonly Word[];
  quoted: boolean;
}

/** Divides the words of a passage by its quotations; a quotation within another is a part of it. */
export function spansOf({ text, words }: Passage): Span[] {
  const places = Array.from(text.matchAll(quoted), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const within = ({ from }: Word) => places.findIndex((place) => place.from < from && from < place.to);
  const spans = new Map<number, Word[]>();
  for (const word of words) {
    const place = within(word);
    const span = spans.get(place) ?? [];
    spans.set(place, span);
    span.push(word);
  }
  return Array.from(spans, ([place, ofSpan]) => ({ words: ofSpan, quoted: place !== -1 }));
}
