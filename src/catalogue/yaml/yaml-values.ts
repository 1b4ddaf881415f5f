import type { YAMLError } from 'yaml';
import { listKeys } from '../schema/every-key.ts';
import { type KeyLine, keyLineAt, quoted, replaceLine, withValue } from './key-line.ts';
import { replaced, type YamlProblem } from './yaml-problem.ts';

/** Signs that begin something of YAML's own where they begin a value. */
const signs = /^(?:[@%`[\]{},>|*&!]|[?-](?= ))/;

/** What is wrong with the value of a line, where the line has one and is read as far as there. */
export function inValue(
  source: string,
  line: KeyLine,
  { code, pos, message }: YAMLError,
): YamlProblem | null {
  const { value, valueAt } = line;
  if (value === '' || pos[0] < valueAt) return null;
  if (/^["']/.test(value)) return afterQuote(source, line);
  if (/^[[{]/.test(value) && /[\]}]$/.test(value)) {
    if (code === 'BLOCK_IN_FLOW') return colonInList(source, line, pos[0]);
    if (/flow sequence|flow map|flow collection/i.test(message) && code !== 'BAD_INDENT')
      return { rule: 'broken-list', offset: pos[0], values: {}, mended: null };
  }
  const [, lost] = /^\[[ \t]*(#[^\]]*)/.exec(value) ?? [];
  if (lost !== undefined)
    return { rule: 'only-comment', offset: valueAt, values: { key: line.key ?? '', lost }, mended: null };
  const [sign] = signs.exec(value) ?? [];
  if (sign !== undefined) return withSign(source, line, sign);
  if (/:(?:[ \t]|$)/.test(value)) {
    const words = value.replace(/^[“”](.*)[“”]$/, '$1');
    return replaced('colon-in-text', source, line, quoted(words));
  }
  return null;
}

/** What stands behind the second quotation mark of a value: words, or the comma of another notation. */
function afterQuote(source: string, line: KeyLine): YamlProblem {
  const { value } = line;
  const [, inQuotes] = /^("[^"]*"|'[^']*')[ \t]*[,;،؛]$/.exec(value) ?? [];
  if (inQuotes !== undefined) return replaced('ending-comma', source, line, inQuotes);
  const [, key, rest = ''] = /^"([\w-]+)"[ \t]*:[ \t]*(.*?)[ \t]*[,;]$/.exec(value) ?? [];
  return key !== undefined && line.key === null
    ? replaced('ending-comma', source, { ...line, key }, rest)
    : replaced('text-after-quote', source, line, quoted(within(value)));
}

/** A sign of YAML's own before a value: of a list or a block of text written in another way, or of the text itself. */
function withSign(source: string, line: KeyLine, sign: string): YamlProblem {
  const { key, value } = line;
  if (key === null && /^\*[ \t]/.test(value))
    return {
      ...replaced('other-bullet', source, line, `- ${value.slice(1).trim()}`, { sign }),
      mended: null,
    };
  const [, items] = /^(?:-[ \t]+|\[+)([^[\]]*?)\]*$/.exec(value) ?? [];
  if (key !== null && items !== undefined && /^[-[]/.test(sign) && listKeys.has(key))
    return replaced('no-list', source, line, `[${items}]`, { key, value });
  const next = keyLineAt(source, Math.min(line.to + 1, source.length));
  const goesOn = next.from > line.from && /^[ \t]+/.test(source.slice(next.from, next.to));
  if (key !== null && /^[|>]/.test(sign) && goesOn) {
    const words = value.replace(/^[|>][-+]?[ \t]*/, '');
    const paste = withValue(line, value.slice(0, value.length - words.length).trim());
    const indent = /^[ \t]*/.exec(source.slice(next.from, next.to))?.[0] ?? '  ';
    const mended = replaceLine(source, line, `${line.lead}${paste}\n${indent}${words}`);
    return { rule: 'text-beside-sign', offset: line.valueAt, values: { sign, paste, words }, mended };
  }
  return replaced('reserved-sign', source, line, quoted(value), { sign });
}

/** A key of a picture, a source or a correction where only a text should stand: there is no comma before it. */
const innerKey =
  /\s(?:file|alt|caption|credit|title|publisher|date|url|holder|licence|agency|text|[a-z]{2}):\s/;

/** `{ caption: خبر: عاجل, … }`: the text stands between the signs of the list around it. */
function colonInList(source: string, line: KeyLine, at: number): YamlProblem {
  const [words = ''] = /^[^,\]}\n]*/.exec(source.slice(at)) ?? [];
  if (words.includes('،')) return commaInMap(source, line, at, words);
  if (innerKey.test(words)) return { rule: 'broken-list', offset: at, values: {}, mended: null };
  const mended = source.slice(0, at) + quoted(words.trimEnd()) + source.slice(at + words.trimEnd().length);
  const paste = withValue(line, mended.slice(line.valueAt, keyLineAt(mended, at).to).trimEnd());
  return { rule: 'colon-in-text', offset: at, values: { paste }, mended };
}

/** `{ ar: حلب، en: Aleppo }`: the comma before a key is not YAML's. */
function commaInMap(source: string, line: KeyLine, at: number, words: string): YamlProblem {
  const mended =
    source.slice(0, at) + words.replace(/\s*،\s*(?=\S+:\s)/g, ', ') + source.slice(at + words.length);
  const paste = withValue(line, mended.slice(line.valueAt, keyLineAt(mended, at).to).trimEnd());
  return { rule: 'arabic-comma', offset: at, values: { paste }, mended };
}

/** A value between two of its signs, or whole. */
export const within = (value: string) => {
  const [first = ''] = value;
  return value.length > 1 && /["']/.test(first) && value.endsWith(first) ? value.slice(1, -1) : value;
};
