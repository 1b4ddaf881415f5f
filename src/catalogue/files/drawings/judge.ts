import { SaxesParser } from 'saxes';
import { positionsIn, start } from '../../../language/position.ts';
import type { TextProblem, Values } from '../../../language/text-problem.ts';
import type { Rule } from '../../problems/problem.ts';
import { type Attribute, attributeProblems } from './attribute.ts';
import { type DrawingProblem, drawingProblem } from './drawing-problem.ts';
import { paintProblems } from './paint.ts';
import type { Part } from './part.ts';
import { type DrawingSize, drawingSize } from './size.ts';
import { styleProblems } from './style.ts';
import { elements, isNote, svg } from './vocabulary.ts';

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
export function judgeDrawing(bytes: Uint8Array): DrawingSize | TextProblem<Rule>[] {
  if (bytes.length > largestDrawing)
    return whole('large-drawing', { megabytes: (bytes.length / 1024 / 1024).toFixed(1) });
  // RFC 1952, section 2.3.1: how gzip begins.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return whole('compressed-drawing');
  const source = decoded(bytes);
  if (source !== null) return judgeText(source);
  return whole('drawing-encoding', { encoding: bytes[0] === 0xff || bytes[0] === 0xfe ? 'UTF-16' : '—' });
}

/** What is wrong with a drawing as a whole. */
const whole = (rule: Rule, values: Values = {}): TextProblem<Rule>[] => [
  { level: 'error', rule, ...start, values },
];

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function judgeText(source: string): DrawingSize | TextProblem<Rule>[] {
  const found = new Map<string, { problem: DrawingProblem; count: number }>();
  const add = (problem: DrawingProblem) => {
    // One cause is told once.
    const key = `${problem.rule} ${problem.cause}`;
    const known = found.get(key);
    if (known) known.count++;
    else if (found.size < mostTold) found.set(key, { problem, count: 1 });
  };
  const end = (...problem: Parameters<typeof drawingProblem>): never => {
    add(drawingProblem(...problem));
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
    end('broken-drawing', parser.position - 1, { reason: message.replace(/^\d+:\d+: /, '') }),
  );
  parser.on('xmldecl', ({ encoding, version }) => {
    // ASCII is UTF-8 as well, where it is true; PlantUML writes it.
    const isAscii = /^(?:us-)?ascii$/i.test(encoding ?? '') && !/[^\0-\x7f]/.test(source);
    if (encoding !== undefined && !isAscii && !/^utf-?8$/i.test(encoding))
      end('drawing-encoding', 0, { encoding });
    if (version !== '1.0') end('broken-drawing', 0, { reason: `XML ${version}` });
  });
  parser.on('doctype', (doctype) => {
    const offset = source.lastIndexOf('<!DOCTYPE', parser.position);
    if (doctype.includes('[')) end('drawing-doctype', offset);
    add(drawingProblem('drawing-doctype', offset));
  });
  parser.on('processinginstruction', ({ target }) => {
    const offset = source.lastIndexOf('<?', parser.position);
    add(drawingProblem('drawing-instruction', offset, { name: `<?${target} …?>` }, target));
  });
  parser.on('attribute', ({ name }) => {
    // It has been read as far as its end; its value has no mark like those around it.
    const close = parser.position - 1;
    const before = source.lastIndexOf(source.charAt(close), close - 1);
    offsets.set(name, source.lastIndexOf(name, before));
  });
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const offset = source.lastIndexOf('<', parser.position - 1);
    const all = Object.values(attributes).map(
      (each): Attribute => ({ ...each, offset: offsets.get(each.name) ?? offset }),
    );
    offsets.clear();
    if (open.length === 0) {
      if (uri !== svg || local !== 'svg') end('drawing-root', offset, { element: name });
      size = drawingSize((wanted) => all.find((each) => each.name === wanted)?.value);
    }
    if (open.length >= deepest) end('deep-drawing', offset, { depth: String(deepest) });
    const outer = open.at(-1);
    const isRefused =
      outer?.isRefused || outer?.isStyle || !(uri === svg ? elements.has(local) : isNote(uri));
    // What a refused element holds has the same cause.
    if (isRefused && !outer?.isRefused)
      add(drawingProblem('drawing-element', offset, { element: name }, uri === svg ? name : uri));
    for (const each of isRefused ? [] : all) attributeProblems(uri, local, each).forEach(add);
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
    if (element?.isStyle) styleProblems(element.part.css, true, element.part.offset).forEach(add);
  });

  try {
    parser.write(source).close();
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  }
  const positionAt = positionsIn(source);
  const positioned = ({ rule, offset, values }: DrawingProblem): TextProblem<Rule> => ({
    level: 'error',
    rule,
    ...positionAt(offset),
    values,
  });
  if (found.size > 0)
    return [...found.values()].map(({ problem, count }) =>
      positioned({ ...problem, values: { ...problem.values, count: String(count) } }),
    );
  if (size === null) return whole('unsized-drawing');
  const heavy = paintProblems(parts);
  return heavy.length > 0 ? heavy.map(positioned) : size;
}
