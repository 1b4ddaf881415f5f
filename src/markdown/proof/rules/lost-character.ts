import type { Nodes } from 'mdast';
import { writable } from '../../../language/writable.ts';
import { excerpt, type ProofRule, warning } from '../rule.ts';

/** A character by its number. HTML asks for no semicolon, and takes any number of digits. */
const reference = /&#(?:x([\da-f]+)|(\d+))(;?)/gi;

/** CommonMark 0.31.2, section 2.5: seven digits at most, or six of base 16, and a semicolon. */
const most = { hexadecimal: 6, decimal: 7 } as const;

/** Characters by numbers that no page can hold: readers see �. */
export const lostCharacter: ProofRule = {
  signs: /&#/,
  find: ({ nodes, source }) => {
    const apart = nodes.filter(({ type }) => type === 'html' || type === 'code' || type === 'inlineCode');
    let next = 0;
    return [...source.matchAll(reference)].flatMap(({ 0: written, 1: hex, 2: decimal, 3: end, index }) => {
      while (endOf(apart[next]) <= index) next++;
      const node = apart[next];
      const within = node && (node.position?.start.offset ?? 0) <= index ? node.type : 'text';
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isRead =
        within === 'html' ||
        (within === 'text' &&
          end === ';' &&
          (hex ?? '').length <= most.hexadecimal &&
          (decimal ?? '').length <= most.decimal &&
          !isEscaped(source, index));
      return isRead && isLost(code, within === 'html')
        ? [warning('lost-character', index, { written: excerpt(written) })]
        : [];
    });
  },
};

const endOf = (node: Nodes | undefined) => node?.position?.end.offset ?? Number.POSITIVE_INFINITY;

function isEscaped(source: string, offset: number): boolean {
  let before = offset;
  while (source[before - 1] === '\\') before--;
  return (offset - before) % 2 === 1;
}

/** HTML reads what Windows has from 128 to 159, CommonMark does not (micromark, decode-numeric-character-reference). */
function isLost(code: number, isHtml: boolean): boolean {
  if (code === 0 || code > 0x10ffff) return true;
  const character = String.fromCodePoint(code);
  return (
    writable(character) !== character ||
    (!isHtml && ((code > 126 && code < 160) || (code & 0xfffe) === 0xfffe))
  );
}
