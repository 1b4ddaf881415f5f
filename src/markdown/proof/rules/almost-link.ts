import { error, excerpt, type ProofProblem, type ProofRule, proposal, warning } from '../rule.ts';

const words = '\\[([^[\\]\\n]{0,300})\\]';
const target = '[^\\s()]{1,1000}';
const scheme = '(?:https?:|www\\.)';
const pictureName = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?=$|[\s"'>?])/i;

/** Whether what stands in parentheses is an address or the name of a file, and no remark. */
const isAddress = (text: string) =>
  /^[<"'«“]?(?:[a-z][a-z+]{1,8}:|www\.|\.{0,2}\/|#)|\.(?:md|html?|pdf|docx?|xlsx?|mp3|mp4|com|org|net)(?=$|[\s/"'>?#])/i.test(
    text,
  ) || pictureName.test(text);

/** An address as Markdown takes it: its title in straight quotation marks, what has spaces between angle brackets. */
function amendedTarget(written: string): string {
  const [, address = '', , title] =
    /^(.*?)(\s+["'«“”](.*)["'»“”])?$/su.exec(written.trim().replace(/^([<"'«“])(.*)[>"'»”]$/s, '$2')) ?? [];
  const bare = address
    .trim()
    .replace(/^(mailto:|tel:)\s+/i, '$1')
    .replace(/^(https?)\s*:\s*\/\/\s*/i, '$1://');
  const said = title === undefined ? '' : ` "${title.replaceAll('"', "'")}"`;
  return `${/\s/.test(bare) ? `<${bare}>` : bare}${said}`;
}

interface Shape {
  pattern: RegExp;
  /** Which of its groups are the words and the address. */
  said: 1 | 2 | 3;
  leadsTo: 1 | 2 | 3;
}

/** Links and pictures that stayed text. The first group is the `!` of a picture, where there is one. */
const shapes: readonly Shape[] = [
  // [words] (address), [words]{address}
  {
    pattern: new RegExp(
      `(! ?)?${words}(?:[ \\t\\u00a0]{0,3}\\n?[ \\t]{0,3})[({][ \\t]*(${target})[ \\t]*[)}]`,
      'g',
    ),
    said: 2,
    leadsTo: 3,
  },
  // [words](an address with spaces)
  {
    pattern: new RegExp(
      `(!)?${words}[ \\t]{0,3}\\(([^()\\n]{1,500}(?:\\([^()\\n]{0,100}\\)[^()\\n]{0,200})?)\\)`,
      'g',
    ),
    said: 2,
    leadsTo: 3,
  },
  // [words](address without an end
  { pattern: new RegExp(`(!)?${words}\\((${scheme}[^\\s()]{1,1000})`, 'g'), said: 2, leadsTo: 3 },
  // [address](words)
  {
    pattern: new RegExp(`(!)?\\[(${scheme}[^\\s[\\]]{1,1000})\\]\\(([^()\\n]{1,300})\\)`, 'g'),
    said: 3,
    leadsTo: 2,
  },
  // (words)[address]
  {
    pattern: new RegExp(`(!)?\\(([^()\\n]{1,300})\\)\\[(${scheme}[^\\s[\\]]{1,1000})\\]`, 'g'),
    said: 2,
    leadsTo: 3,
  },
  // !(picture)[words]
  { pattern: /(!)\(([^\s()]{1,1000})\)\[([^[\]\n]{0,300})\]/g, said: 3, leadsTo: 2 },
  // (address)[words]
  {
    pattern: new RegExp(
      `(!)?\\((${scheme}${target})\\)\\[([^[\\]\\n]{0,300}\\p{L}[^[\\]\\n]{0,300})\\]`,
      'gu',
    ),
    said: 3,
    leadsTo: 2,
  },
  // [words(address)
  {
    pattern: new RegExp(`(!)?\\[([^[\\]()\\n]{1,300})\\((${scheme}${target})\\)(?![^[\\n]{0,300}\\])`, 'g'),
    said: 2,
    leadsTo: 3,
  },
  // ]words[(address), as it looks where it runs from right to left
  {
    pattern: new RegExp(`(!)?\\]([^[\\]\\n]{1,300})\\[\\((${scheme}${target})\\)`, 'g'),
    said: 2,
    leadsTo: 3,
  },
];

/** Whether a `!` follows a word and so belongs to it, and not to the brackets after it. */
const endsSentence = (text: string, offset: number) => /[^\s>*_([]/.test(text.charAt(offset - 1));

/** Links and pictures with a sign too many, too few or elsewhere, which stayed text. */
export const almostLink: ProofRule = {
  signs: /\][ \t\u00a0]*(?:\n[ \t]*)?[({]|\)\[|\(https?:|\[\(|! \[/,
  find({ source, words: text, nodes }) {
    const found: { from: number; to: number; problem: ProofProblem }[] = [];
    // Of links that are links no bracket is text.
    const wanted = /[[\]]/.test(text) ? shapes : [];
    for (const { pattern, said, leadsTo } of wanted) {
      for (const match of text.matchAll(pattern)) {
        const from = match.index;
        const to = from + match[0].length;
        const address = match[leadsTo] ?? '';
        const isPicture = match[1] !== undefined && match[1].trim() === '!';
        if (isPicture && match[1] !== '!' && endsSentence(text, from)) continue;
        if (/\{[{%<]/.test(address) || found.some((other) => from < other.to && other.from < to)) continue;
        if (!(isAddress(address.trim()) || (isPicture && pictureName.test(address)))) continue;
        const label = match[said] ?? '';
        const labelAt = from + match[0].indexOf(label);
        const suggestion = `${isPicture ? '!' : ''}[${source.slice(labelAt, labelAt + label.length)}](${amendedTarget(address)})`;
        const values = { written: excerpt(source.slice(from, to)), suggestion: proposal(suggestion) };
        found.push({
          from,
          to,
          problem: isPicture ? error('almost-picture', from, values) : warning('almost-link', from, values),
        });
      }
    }
    const parted = nodes.flatMap((node) => {
      const offset = (node.position?.start.offset ?? 0) - 2;
      if (
        node.type !== 'link' ||
        !pictureName.test(node.url) ||
        !/^! $/.test(text.slice(Math.max(offset, 0), offset + 2)) ||
        endsSentence(text, offset)
      )
        return [];
      const written = source.slice(offset + 2, node.position?.end.offset);
      const values = { written: excerpt(`! ${written}`), suggestion: proposal(`!${written}`) };
      return [error('almost-picture', offset, values)];
    });
    return [...found.map(({ problem }) => problem), ...parted];
  },
};
