import type { Problem } from '../../problems/problem.ts';
import { isRaster, styleFaults } from './style.ts';
import { isNote, ofXml, plain, styled, svg, xlink } from './vocabulary.ts';

/** Something that a drawing must not have; `cause` tells those of one rule apart that are told by themselves. */
export interface Finding {
  rule: Problem['rule'];
  values: Readonly<Record<string, string>>;
  cause: string;
}

/** An attribute as its file names it, with its name and namespace as XML has them. */
export interface Attribute {
  name: string;
  local: string;
  uri: string;
  value: string;
}

/** What is not known to be harmless of an attribute of an element, by that one's namespace and name. */
export function attributeFindings(space: string, element: string, attribute: Attribute): Finding[] {
  const { name, local, uri, value } = attribute;
  const cause = /^on/i.test(local) ? 'on' : uri || name;
  const refused = [{ rule: 'drawing-attribute' as const, values: { attribute: name, element }, cause }];
  if (uri === xlink && local === 'href')
    return space === svg ? referenceFindings(element, attribute) : refused;
  if (uri !== '') return isKnownSpace(uri) || ofXml.has(name) ? [] : refused;
  // What programs note for themselves has names of its own.
  if (space !== svg) return /^on/i.test(local) ? refused : [];
  if (local === 'href') return referenceFindings(element, attribute);
  if (styled.has(local)) return styleFindings(value, false);
  // What an animation sets is judged as if it were written.
  if (local === 'attributeName') return isAnimated(value) ? [] : refused;
  return plain.has(local) || /^(?:aria|data)-/.test(local) ? [] : refused;
}

/** What is wrong with a drawing's CSS. */
export const styleFindings = (css: string, isSheet: boolean): Finding[] =>
  styleFaults(css, isSheet).map(({ kind, written }) => ({
    rule: `drawing-${kind}` as const,
    values: { written: inShort(written) },
    cause: '',
  }));

const isKnownSpace = (uri: string) => uri === xlink || uri === 'http://www.w3.org/2000/xmlns/' || isNote(uri);

const isAnimated = (name: string) => (styled.has(name) && name !== 'style') || plain.has(name);

function referenceFindings(element: string, { name, value }: Attribute): Finding[] {
  // An address begins behind what a browser takes away (WHATWG URL, section 4.4).
  const to = value.replace(/^[\t\n\r ]+/, '');
  const isOwn = to.startsWith('#') || (['image', 'feImage'].includes(element) && isRaster(to));
  return isOwn
    ? []
    : [{ rule: 'drawing-reference', values: { written: inShort(`${name}="${value}"`) }, cause: '' }];
}

/** A value of several lines, or of a picture's bytes. */
function inShort(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
