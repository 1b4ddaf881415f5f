import { type DrawingProblem, drawingProblem, inShort } from './drawing-problem.ts';
import { isRaster, styleProblems } from './style.ts';
import { isNote, ofXml, plain, styled, svg, xlink } from './vocabulary.ts';

/** An attribute as its file names it, with its name and namespace as XML has them. */
export interface Attribute {
  name: string;
  local: string;
  uri: string;
  value: string;
  /** Where it stands in the file. */
  offset: number;
}

/** What is not known to be harmless of an attribute of an element, by that one's namespace and name. */
export function attributeProblems(space: string, element: string, attribute: Attribute): DrawingProblem[] {
  const { name, local, uri, value, offset } = attribute;
  const cause = /^on/i.test(local) ? 'on' : uri || name;
  const refused = [drawingProblem('drawing-attribute', offset, { attribute: name, element }, cause)];
  if (uri === xlink && local === 'href')
    return space === svg ? referenceProblems(element, attribute) : refused;
  if (uri !== '') return isKnownSpace(uri) || ofXml.has(name) ? [] : refused;
  // What programs note for themselves has names of its own.
  if (space !== svg) return /^on/i.test(local) ? refused : [];
  if (local === 'href') return referenceProblems(element, attribute);
  if (styled.has(local)) return styleProblems(value, false, offset);
  // What an animation sets is judged as if it were written.
  if (local === 'attributeName') return isAnimated(value) ? [] : refused;
  return plain.has(local) || /^(?:aria|data)-/.test(local) ? [] : refused;
}

const isKnownSpace = (uri: string) => uri === xlink || uri === 'http://www.w3.org/2000/xmlns/' || isNote(uri);

const isAnimated = (name: string) => (styled.has(name) && name !== 'style') || plain.has(name);

function referenceProblems(element: string, { name, value, offset }: Attribute): DrawingProblem[] {
  // An address begins behind what a browser takes away (WHATWG URL, section 4.4).
  const to = value.replace(/^[\t\n\r ]+/, '');
  const isOwn = to.startsWith('#') || (['image', 'feImage'].includes(element) && isRaster(to));
  return isOwn
    ? []
    : [drawingProblem('drawing-reference', offset, { written: inShort(`${name}="${value}"`) })];
}
