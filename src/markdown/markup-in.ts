/** What Markdown, HTML and the commands of other programs look like in a text of one line. */
const kinds: readonly RegExp[] = [
  /(?<!\*)(\*{1,3})(?=[^\s*])[^*\n]{0,300}[^\s*]\1(?!\*)/,
  /(?<![\p{L}\p{N}_])__(?=\S)[^_\n]{1,300}__(?![\p{L}\p{N}_])/u,
  /!?\[[^[\]\n]{1,300}\]\((?:https?:|\/)[^()\s]{1,1000}\)/,
  /<\/?(?:a|b|i|u|s|p|br|em|strong|small|sub|sup|font|center|span|div|img)(?:\s[^<>]{0,300})?\s?\/?>/i,
  /&(?:[a-z][a-z\d]{1,30}|#\d{2,7}|#x[\da-f]{2,6});/i,
  /\{\{[<%][^{}]{1,300}\}\}|\{%[^{}]{1,300}%\}/,
];

/** The first markup in a text that pages show as it is written, a headline for one; null where there is none. */
export function markupIn(text: string): string | null {
  if (!/[*_[<&{]/.test(text)) return null;
  for (const kind of kinds) {
    const found = kind.exec(text);
    if (found) return found[0];
  }
  return null;
}
