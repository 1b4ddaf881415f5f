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
  const quotations = Array.from(text.matchAll(quoted), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const within = ({ from }: Word) => quotations.findIndex((each) => each.from < from && from < each.to);
  const spans = new Map<number, Word[]>();
  for (const word of words) {
    const index = within(word);
    const span = spans.get(index) ?? [];
    spans.set(index, span);
    span.push(word);
  }
  return Array.from(spans, ([index, ofSpan]) => ({ words: ofSpan, quoted: index !== -1 }));
}
