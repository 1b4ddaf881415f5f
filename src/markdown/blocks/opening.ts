/** A line that begins a block, or nearly does, in its parts. */
interface Opening {
  colons: number;
  name: string;
  /** What stands in brackets, or without them where braces could; null where there is neither. */
  label: string | null;
  /** What stands in braces; null where there are none. */
  attributes: string | null;
}

const letters = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*';
const parts = new RegExp(`^[^:：]*([:：]+)\\s*(${letters})?\\s*(.*)$`, 'su');

/** An attribute as somebody could write it: with quotation marks of any kind, or none, and not all of them closed. */
const attribute = new RegExp(
  `(${letters})(?:\\s*[=:：]\\s*(?:"([^"]*)"?|'([^']*)'?|«([^»]*)»?|[“”„]([^“”"]*)[“”"]?|([^\\s"'«“”„]*(?:\\s+(?!${letters}\\s*=)[^\\s"'«“”„]+)*)))?`,
  'gu',
);

/** In UTF-16 units: what a line has beyond is no part of a block's beginning that anybody meant. */
const longestLine = 1000;

function opened(line: string): Opening {
  const [, colons = '', name = '', rest = ''] = parts.exec(line) ?? [];
  const inBraces = withBraces(rest);
  // ::figure{…}[words]
  const [turned, first = '', second = ''] = /^(\{[^{}]*\})\s*(\[.*)$/s.exec(inBraces) ?? [];
  const written = turned === undefined ? inBraces : second + first;
  const bracketed = written.startsWith('[') ? written.slice(1, labelEnd(written)) : null;
  const after =
    bracketed === null ? written : withBraces(written.slice(bracketed.length + 1).replace(/^\]\s*/, ''));
  const braces = after.startsWith('{')
    ? after.slice(1, after.includes('}') ? after.lastIndexOf('}') : undefined)
    : null;
  const loose = (braces === null ? after : after.slice(braces.length + 2)).replace(/[:：]{2,}\s*$/, '');
  return { colons: colons.length, name, label: (bracketed ?? loose.trim()) || null, attributes: braces };
}

const attributesAlone = new RegExp(`^\\(?(?=${letters}\\s*=\\s*["'«“”„])(.*?)\\)?$`, 'su');

/** Attributes in braces, where they stand in others or in none: `:::quote(by="x")`, `::figure[words](quay.jpg)`. */
function withBraces(text: string): string {
  const [, attributes] = attributesAlone.exec(text.trimEnd()) ?? [];
  if (attributes !== undefined) return `{${attributes}}`;
  const [, file] = /^\(([^\s()]+\.\w+)\)\s*$/.exec(text) ?? [];
  return file === undefined ? text : `{src="${file}"}`;
}

/** Where the bracket closes that `text` begins with; where it does not, before what stands in braces, or at the end. */
function labelEnd(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '[') depth++;
    else if (text[index] === ']' && --depth === 0) return index;
  }
  const braces = text.indexOf('{');
  return braces === -1 ? text.length : braces;
}

/** The attributes as they are to be written: each value in straight quotation marks. */
const amendedAttributes = (written: string): string =>
  [...written.matchAll(attribute)]
    .map(({ 0: whole, 1: key, 2: a, 3: b, 4: c, 5: d, 6: e }) => {
      const value = (a ?? b ?? c ?? d ?? e ?? '').replace(/\s*[,،]?\s*$/, '').replaceAll('"', '');
      return /[=:：]/.test(whole) ? `${key}="${value || '…'}"` : key;
    })
    .join(' ');

/**
 * The line that was meant by one that nearly begins a block: no spaces between its parts, brackets, braces and
 * quotation marks closed. What has its text in the same line has two colons, and else three or more.
 */
export function amendedOpening(line: string): string {
  const start = line.slice(0, longestLine);
  const { colons, name, label, attributes } = opened(start);
  const inLine = label !== null || /^(?:figure|صورة|video|فيديو|audio|صوت)$/.test(name);
  const isClosed = /[^:：\s]/.test(start) && /[:：]{2}$/.test(start.trimEnd());
  const fence = ':'.repeat(inLine && (isClosed || colons < 3) ? 2 : Math.max(colons, 3));
  const title = label === null ? '' : `[${label.trim()}]`;
  return `${fence}${name}${title}${attributes === null ? '' : `{${amendedAttributes(attributes)}}`}`;
}

/** The names of the attributes in a line that begins a block, as often as they are written. */
export const attributeNames = (line: string): string[] =>
  [...(opened(line.slice(0, longestLine)).attributes ?? '').matchAll(attribute)].flatMap(
    ({ 1: name }) => name ?? [],
  );
