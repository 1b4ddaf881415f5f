import { SaxesParser } from 'saxes';
import { type Place, type Problem, start } from '../../problems/problem.ts';
import { type Attribute, attributeFindings, type Finding, styleFindings } from './attribute.ts';
import { paintFault } from './paint.ts';
import type { Part } from './part.ts';
import { type DrawingSize, drawingSize } from './size.ts';
import { elements, isNote, svg } from './vocabulary.ts';

/** Something that a drawing must not have, where it first stands, and how often. */
export interface DrawingFault extends Place {
  rule: Problem['rule'];
  values: Readonly<Record<string, string>>;
}

/** In bytes: a page's picture that is larger keeps readers on a poor line waiting. */
export const largestDrawing = 2 * 1024 * 1024;

/** Of elements in one another; drawing programs nest groups some twenty deep. */
const deepest = 200;

/** Of causes: nobody mends more by hand. */
const mostTold = 20;

/** Reading ends here: what follows would be read another way than a browser does. */
class Ended extends Error {}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a drawing as a browser does that opens it by itself, and gives its size; or all that is in it and is not known
 * to be harmless: a drawing is a page of its own, and acts in the name of the site that it stands on.
 */
export function judgeDrawing(bytes: Uint8Array): DrawingSize | DrawingFault[] {
  const whole = (rule: Problem['rule'], values: DrawingFault['values'] = {}) => [{ ...start, rule, values }];
  if (bytes.length > largestDrawing)
    return whole('large-drawing', { megabytes: (bytes.length / 1024 / 1024).toFixed(1) });
  // RFC 1952, section 2.3.1: how gzip begins.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return whole('compressed-drawing');
  const source = decoded(bytes);
  if (source !== null) return judgeText(source);
  return whole('drawing-encoding', { encoding: bytes[0] === 0xff || bytes[0] === 0xfe ? 'UTF-16' : '—' });
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function judgeText(source: string): DrawingSize | DrawingFault[] {
  const found = new Map<string, { finding: Finding; offset: number; count: number }>();
  const tell = (offset: number, finding: Finding) => {
    // One cause is told once.
    const key = `${finding.rule} ${finding.cause}`;
    const known = found.get(key);
    if (known) known.count++;
    else if (found.size < mostTold) found.set(key, { finding, offset, count: 1 });
  };
  const end = (offset: number, rule: Problem['rule'], values: Finding['values'] = {}): never => {
    tell(offset, { rule, values, cause: '' });
    throw new Ended();
  };

  const parser = new SaxesParser({ xmlns: true });
  // Its own table has the names of the methods of all objects too.
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  parser.ENTITIES = Object.assign(Object.create(null), entities);
  const open: { isStyle: boolean; isRefused: boolean; part: Part }[] = [];
  const parts: Part[] = [];
  const offsets = new Map<string, number>();
  let size: DrawingSize | null = null;

  parser.on('error', ({ message }) =>
    end(parser.position - 1, 'broken-drawing', { reason: message.replace(/^\d+:\d+: /, '') }),
  );
  parser.on('xmldecl', ({ encoding, version }) => {
    // ASCII is UTF-8 as well, where it is true; PlantUML writes it.
    const isAscii = /^(?:us-)?ascii$/i.test(encoding ?? '') && !/[^\0-\x7f]/.test(source);
    if (encoding !== undefined && !isAscii && !/^utf-?8$/i.test(encoding))
      end(0, 'drawing-encoding', { encoding });
    if (version !== '1.0') end(0, 'broken-drawing', { reason: `XML ${version}` });
  });
  parser.on('doctype', (doctype) => {
    const offset = source.lastIndexOf('<!DOCTYPE', parser.position);
    if (doctype.includes('[')) end(offset, 'drawing-doctype');
    tell(offset, { rule: 'drawing-doctype', values: {}, cause: '' });
  });
  parser.on('processinginstruction', ({ target }) => {
    const values = { name: `<?${target} …?>` };
    tell(source.lastIndexOf('<?', parser.position), { rule: 'drawing-instruction', values, cause: target });
  });
  parser.on('attribute', ({ name }) => {
    // It has been read as far as its end; its value has no mark like those around it.
    const close = parser.position - 1;
    const before = source.lastIndexOf(source.charAt(close), close - 1);
    offsets.set(name, source.lastIndexOf(name, before));
  });
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const offset = source.lastIndexOf('<', parser.position - 1);
    const all: Attribute[] = Object.values(attributes);
    if (open.length === 0) {
      if (uri !== svg || local !== 'svg') end(offset, 'drawing-root', { element: name });
      size = drawingSize((wanted) => all.find((each) => each.name === wanted)?.value);
    }
    if (open.length >= deepest) end(offset, 'deep-drawing', { depth: String(deepest) });
    const outer = open.at(-1);
    const isRefused =
      outer?.isRefused || outer?.isStyle || !(uri === svg ? elements.has(local) : isNote(uri));
    // What a refused element holds has the same cause.
    if (isRefused && !outer?.isRefused)
      tell(offset, { rule: 'drawing-element', values: { element: name }, cause: uri === svg ? name : uri });
    for (const each of isRefused ? [] : all)
      for (const finding of attributeFindings(uri, local, each))
        tell(offsets.get(each.name) ?? offset, finding);
    offsets.clear();
    const part: Part = { local, offset, attributes: all, children: [], css: '', letters: 0 };
    if (uri === svg) {
      parts.push(part);
      outer?.part.children.push(part);
    }
    open.push({ isStyle: uri === svg && local === 'style', isRefused, part });
  });
  const text = (written: string) => {
    const element = open.at(-1);
    if (element?.isStyle) element.part.css += written;
    else if (element) element.part.letters += written.length;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element?.isStyle)
      for (const finding of styleFindings(element.part.css, true)) tell(element.part.offset, finding);
  });

  try {
    parser.write(source).close();
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  }
  if (found.size === 0) {
    if (size === null) return [{ ...start, rule: 'unsized-drawing', values: {} }];
    const fault = paintFault(parts);
    return fault ? [{ rule: fault.rule, values: fault.values, ...placeIn(source, fault.part.offset) }] : size;
  }
  return [...found.values()].map(({ finding: { rule, values }, offset, count }) => ({
    rule,
    ...placeIn(source, offset),
    values: { ...values, count: String(count) },
  }));
}

function placeIn(source: string, offset: number): Place {
  const lines = source.slice(0, Math.max(0, offset)).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
