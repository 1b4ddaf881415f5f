import { withoutComments } from './comments.ts';
import { type DrawingProblem, drawingProblem, inShort } from './drawing-problem.ts';

/**
 * The functions of CSS that ask for nothing, whatever stands in their brackets (CSS Values 4, Color 4, Transforms 2,
 * Easing 1, Filter Effects 1, Shapes 1, Fonts 4, Selectors 4).
 */
const functions = new Set(
  `abs acos alpha and asin atan atan2 attr blur brightness calc circle clamp color color-mix conic-gradient contrast cos counter
  cubic-bezier dir drop-shadow ellipse env exp format grayscale has hsl hsla hue-rotate hwb hypot icc-color inset invert is lab
  lang lch light-dark linear linear-gradient local log matrix matrix3d max min mod not nth-child nth-last-child nth-last-of-type
  nth-of-type oklab oklch opacity or path perspective polygon pow radial-gradient rect rem repeat repeating-conic-gradient
  repeating-linear-gradient repeating-radial-gradient rgb rgba rotate
  rotate3d rotatex rotatey rotatez round saturate scale scale3d scalex scaley scalez sepia sign sin skew skewx skewy
  sqrt steps tan translate translate3d translatex translatey translatez var where xywh`.split(/\s+/),
);

const atRules = new Set(
  'charset container counter-style font-face font-feature-values keyframes -webkit-keyframes layer media page property scope starting-style supports'.split(
    ' ',
  ),
);

/** Pictures of points, which a browser only draws; a drawing within a drawing would have to be judged too. */
export const isRaster = (address: string) =>
  /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i.test(address);

const isFont = (address: string) =>
  /^data:(?:font\/[\w+.-]+|application\/(?:x-)?font-[\w+.-]+|application\/(?:vnd\.ms-fontobject|octet-stream))[;,]/i.test(
    address,
  );

/**
 * CSS Syntax 3, sections 3.3 and 4.3.7: the one end of a line that stands for all, and what a sign stands for that is
 * written by its number.
 */
const decoded = (css: string) =>
  css
    .replace(/\r\n?|\f/g, '\n')
    .replace(/\\(?:([\da-f]{1,6})[ \t\n]?|([^\n]))/gi, (_, hex?: string, sign = '') => {
      const code = hex === undefined ? 0 : Number.parseInt(hex, 16);
      return hex === undefined ? sign : String.fromCodePoint(code === 0 || code > 0x10ffff ? 0xfffd : code);
    });

/** An address, in quotation marks or without, as far as the next bracket. */
const address = /^[ \t\n\r\f]*(["']?)[ \t\n\r\f]*([^\s"'()]*)\1[ \t\n\r\f]*$/;

/**
 * What refers to another file in the CSS of a drawing, or is not known to be harmless; it stands at `offset`. It is
 * judged sign by sign, texts in quotation marks too, and comments where it is not certain that they are
 * some: what looks like a function there is judged like one, so that nothing hides behind a mark that is read another way. A style sheet may have rules that begin
 * with @.
 */
export function styleProblems(written: string, isSheet: boolean, offset: number): DrawingProblem[] {
  const css = withoutComments(written) ?? written;
  if (!/[(\\@]/.test(css)) return [];
  const read = decoded(css);
  const problems: DrawingProblem[] = [];
  const add = (rule: 'drawing-style' | 'drawing-reference', found: string) =>
    problems.push(drawingProblem(rule, offset, { written: inShort(found.slice(0, 80)) }));
  // What is a mark and what is written by its number could be told apart no more.
  if (read !== css && /url\(/i.test(read)) add('drawing-style', '\\');
  const opening = /([-\w\u0080-\uffff]*)\(/g;
  for (let match = opening.exec(read); match; match = opening.exec(read)) {
    const [whole, name = ''] = match;
    const small = name.toLowerCase();
    if (small === '' || functions.has(small)) continue;
    if (small !== 'url') {
      add('drawing-style', whole);
      continue;
    }
    const close = read.indexOf(')', opening.lastIndex);
    const end = close === -1 ? read.length : close;
    const inside = read.slice(opening.lastIndex, end);
    const [, , to = ''] = address.exec(inside) ?? [];
    if (close === -1 || !(to.startsWith('#') || isRaster(to) || isFont(to)))
      add('drawing-reference', `url(${inside.slice(0, 60)})`);
    opening.lastIndex = end;
  }
  if (!isSheet) return problems;
  for (const [whole] of read.matchAll(/@[-\w\u0080-\uffff]+/g)) {
    const name = whole.slice(1).toLowerCase();
    if (name === 'import') add('drawing-reference', whole);
    else if (!atRules.has(name)) add('drawing-style', whole);
  }
  return problems;
}
