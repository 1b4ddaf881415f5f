export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * Pagefind's excerpt as plain text in parts. It comes as text in which `<` and `>` are escaped (and nothing
 * else is), with `<mark>` around whole words; punctuation written onto a word goes outside its mark.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .replace(/ …$/, '…')
    .split(/<mark>(.*?)<\/mark>/s)
    .flatMap((piece, place) => {
      const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return place % 2 === 0 ? [{ text, marked: false }] : markedWord(text);
    })
    .filter((part) => part.text !== '');
}

function markedWord(text: string): ExcerptPart[] {
  const [before = '', word = '', after = ''] = text.split(/([\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?)/su);
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}
