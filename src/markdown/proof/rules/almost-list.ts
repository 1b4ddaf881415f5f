import { numberOf } from '../../syntax/item-prefix.ts';
import { blank, excerpt, type ProofRule, proposal, restOfLine, warning } from '../rule.ts';

const unseen = '[\\u200e\\u200f\\u061c\\ufeff]';
const digits = '([0-9]{1,3}|[٠-٩]{1,3}|[۰-۹]{1,3})';

/** Signs before items that are none of Markdown's, or stand without a space, or behind a sign that nobody sees. */
const bullets = [
  new RegExp(`^${unseen}*([•●▪■◦‣⁃∙·▸►○□✓✔✦❖➤→–—ـ])(?=[ \\t\\u00a0]*[\\p{L}\\p{N}«“"'(${blank}])`, 'u'),
  new RegExp(`^${unseen}+([-*+])(?=[ \\t\\u00a0])`, 'u'),
  new RegExp(`^${unseen}*([-*+])(?=\\p{L})`, 'u'),
  /^([-*+])(?=\u00a0)/,
];

/** Numbers before items, in ways that are none of a list's: (1), [1], 1/, 1: */
const numbers = [
  new RegExp(`^${unseen}*\\(${digits}\\)(?=[ \\t]*\\S)`, 'u'),
  new RegExp(`^${unseen}*\\[${digits}\\](?=[ \\t]*\\S)`, 'u'),
  new RegExp(`^${unseen}*${digits}[ ]?[/:](?=[ \\t]*\\p{L})`, 'u'),
  new RegExp(`^${unseen}+${digits}[.)](?=[ \\t])`, 'u'),
];

/** Letters that count items, as أ- and ب-: in the order of numbers and in that of the alphabet. */
const letter = new RegExp(`^${unseen}*([أابجدهوزحطيتثخ])ـ?[-–.)](?=[ \\t]*[\\p{L}\\p{N}«“"'(${blank}])`, 'u');
const orders = ['ابجدهوزحطي', 'ابتثجحخد'];
const isLetter = (sign: string) => /\p{L}/u.test(sign);

const isNextLetter = (one: string, other: string) =>
  orders.some((order) => {
    const place = order.indexOf(one === 'أ' ? 'ا' : one);
    return place !== -1 && order[place + 1] === other;
  });

/** How a line begins: its sign, its number if it has one, and how long both are. */
interface Beginning {
  offset: number;
  sign: string;
  value: number | null;
  length: number;
}

/** Lines of a paragraph that were meant for the items of a list: they run into one another on the page. */
export const almostList: ProofRule = {
  signs:
    /^[ \t>]*[\u200e\u200f\u061c\ufeff]*(?:[•●▪■◦‣⁃∙·▸►○□✓✔✦❖➤→–—ـ]|[-*+](?![-*+\n])|[([]?[\d٠-٩۰-۹]{1,3} ?[)\]/:.]|[أابجدهوزحطيتثخ]ـ?[-–.)])/m,
  find: ({ source, words, nodes }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'paragraph') return [];
      const start = node.position?.start.offset ?? 0;
      const begun = beginningsOf(words.slice(start, node.position?.end.offset));
      const first = firstFollowed(begun);
      if (!first) return [];
      const offset = start + first.offset;
      const line = restOfLine(source, offset);
      const rest = line.slice(first.length).trim();
      const item = isLetter(first.sign)
        ? `- ${line.trim()}`
        : `${first.value === null ? '-' : `${first.sign}.`} ${rest}`;
      const suggestion = proposal(item);
      return [warning('almost-list', offset, { written: excerpt(line), suggestion })];
    }),
};

/** The first that another of the same sign follows, or the next number or letter. Read from the last, each once. */
function firstFollowed(begun: readonly Beginning[]): Beginning | undefined {
  let first: Beginning | undefined;
  const [signs, values] = [new Set<string>(), new Set<number>()];
  for (const one of begun.toReversed()) {
    const { sign, value } = one;
    const isFollowed = value === null ? signs.has(sign) && !isLetter(sign) : values.has(value + 1);
    if (isFollowed || [...signs].some((other) => isNextLetter(sign, other))) first = one;
    if (value === null) signs.add(sign);
    else values.add(value);
  }
  return first;
}

function beginningsOf(paragraph: string): Beginning[] {
  const begun: Beginning[] = [];
  for (const { 0: whole, 1: margin = '', index } of paragraph.matchAll(/^([ \t>\uFFFC]*)(.*)$/gm)) {
    const line = whole.slice(margin.length);
    const offset = index + margin.length;
    const bullet = bullets.map((each) => each.exec(line)).find(Boolean);
    const number = numbers.map((each) => each.exec(line)).find(Boolean);
    const [written = '', sign = ''] = bullet ?? number ?? letter.exec(line) ?? [];
    if (sign !== '')
      begun.push({ offset, sign, value: number && !bullet ? numberOf(sign) : null, length: written.length });
  }
  return begun;
}
