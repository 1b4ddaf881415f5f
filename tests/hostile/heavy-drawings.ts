const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1000 800">${inner}</svg>`;
const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('');
const path = '<path d="M0 0h9v9z"/>';
const full = 'width="1000" height="800"';

/** `levels` parts, each made of what `next` makes of the id of the one before; the last is shown by `end`. */
const nested = (levels: number, next: (earlier: string, id: string) => string, end: (id: string) => string) =>
  svg(`<g id="g0">${path}</g>${times(levels, (at) => next(`g${at}`, `g${at + 1}`))}${end(`g${levels}`)}`);
const tenfold = (kind: string, attribute: string, child = 'rect') =>
  svg(
    `<${kind} id="g0">${path}</${kind}>${times(8, (at) => `<${kind} id="g${at + 1}">${`<${child} ${full} ${attribute}="url(#g${at})"/>`.repeat(10)}</${kind}>`)}<rect ${full} ${attribute}="url(#g8)"/>`,
  );
const filter = (primitives: string) =>
  svg(`<filter id="f">${primitives}</filter><rect ${full} filter="url(#f)"/>`);
const tenUses = (id: string) => `<use xlink:href="#${id}"/>`.repeat(10);
const ruled = (rules: string, shapes: string) =>
  svg(
    `<style>${rules}</style><filter id="f">${'<feGaussianBlur stdDeviation="9"/>'.repeat(10)}</filter>${shapes}`,
  );

/** Drawings, most of a few letters, that would keep a reader's browser for minutes; each with the rule that it breaks. */
export const heavyDrawings: readonly (readonly [string, string, string])[] = [
  [
    'uses of uses',
    'heavy-drawing',
    nested(
      8,
      (a, b) => `<g id="${b}">${tenUses(a)}</g>`,
      (a) => `<use href="#${a}"/>`,
    ),
  ],
  [
    'uses that nothing shows',
    'heavy-drawing',
    nested(
      8,
      (a, b) => `<defs><g id="${b}">${tenUses(a)}</g></defs>`,
      () => '',
    ),
  ],
  [
    'addresses with spaces and percent signs',
    'heavy-drawing',
    nested(
      8,
      (a, b) => `<g id="${b}">${`<use href=" #%67${a.slice(1)} "/>`.repeat(10)}</g>`,
      (a) => `<use href="#${a}"/>`,
    ),
  ],
  [
    'symbols',
    'heavy-drawing',
    nested(
      8,
      (a, b) => `<symbol id="${b}">${tenUses(a)}</symbol>`,
      (a) => `<use href="#${a}"/>`,
    ),
  ],
  ['patterns in patterns', 'layered-drawing', tenfold('pattern', 'fill')],
  ['masks in masks', 'layered-drawing', tenfold('mask', 'mask')],
  ['paths that clip paths that clip', 'layered-drawing', tenfold('clipPath', 'clip-path')],
  ['markers in markers', 'layered-drawing', tenfold('marker', 'marker-start', 'path d="M0 0h9"')],
  [
    'filters that show what has filters',
    'layered-drawing',
    svg(
      `${path.replace('<path', '<path id="g0"')}${times(8, (at) => `<filter id="f${at}">${`<feImage href="#g${at}"/>`.repeat(9)}</filter><g id="g${at + 1}"><rect ${full} filter="url(#f${at})"/></g>`)}`,
    ),
  ],
  [
    'masks by their class',
    'layered-drawing',
    svg(
      `<style>${times(8, (at) => `@media all{.c${at}{mask:url("#m${at}")}}`)}</style>${times(8, (at) => `<mask id="m${at}">${`<g class="a c${at - 1}"/>`.repeat(10)}</mask>`)}<g class="c7"/>`,
    ),
  ],
  [
    'a pattern that each of many shapes inherits',
    'heavy-drawing',
    svg(`<pattern id="p">${path.repeat(900)}</pattern><g fill="url(#p)">${path.repeat(900)}</g>`),
  ],
  [
    'a marker at each point',
    'heavy-drawing',
    svg(
      `<marker id="m">${path.repeat(99)}</marker><g style="marker:url(#m)"><path d="M0 0${'h1v1'.repeat(999)}"/></g>`,
    ),
  ],
  [
    'a long line that is used often',
    'heavy-drawing',
    svg(`<path id="p" d="M0 0${'h1v1'.repeat(9999)}"/>${'<use href="#p"/>'.repeat(999)}`),
  ],
  [
    'a long text that is used often',
    'heavy-drawing',
    svg(`<text id="p">${'long '.repeat(9999)}</text>${'<use href="#p"/>'.repeat(999)}`),
  ],
  ['a filter for all of an element', 'heavy-drawing', ruled('g > path{filter:url(#f)}', path.repeat(999))],
  ['a filter for what has no name', 'heavy-drawing', ruled(':not(.a){filter:url(#f)}', path.repeat(999))],
  [
    'a filter in a rule in a rule',
    'heavy-drawing',
    ruled('svg{&amp; path{filter:url(#f)}}', path.repeat(999)),
  ],
  [
    'a filter in a variable',
    'heavy-drawing',
    ruled(':root{--f:url(#f)} path{filter:var(--f)}', path.repeat(999)),
  ],
  [
    'a filter behind a brace in quotation marks',
    'heavy-drawing',
    ruled('a{x:"}"} path{y:"{";filter:url(#f)}', path.repeat(999)),
  ],
  [
    'a filter behind a comment',
    'heavy-drawing',
    ruled('a{/*}*/} path{/*{*/filter:url(#f)}', path.repeat(999)),
  ],
  [
    'a filter in an animation',
    'heavy-drawing',
    ruled('@keyframes k{to{filter:url(#f)}} path{animation:k 1s}', path.repeat(999)),
  ],
  [
    'a filter that is inherited',
    'heavy-drawing',
    ruled('path{filter:inherit}', `<g filter="url(#f)">${path.repeat(999)}</g>`),
  ],
  [
    'a blur for each shape',
    'heavy-drawing',
    ruled(`path{filter:${'blur(9px)'.repeat(99)}}`, path.repeat(99)),
  ],
  [
    'a shadow for each text',
    'heavy-drawing',
    ruled(`text{text-shadow:${times(99, () => '0 0 9px red,')}0 0 red}`, '<text>a</text>'.repeat(99)),
  ],
  [
    'a filter that doubles',
    'heavy-filter',
    filter(
      '<feBlend in="SourceGraphic" in2="SourceGraphic" result="r"/>'.concat(
        '<feBlend in="r" in2="r" result="r"/>'.repeat(20),
      ),
    ),
  ],
  [
    'a filter that merges what it merged',
    'heavy-filter',
    filter(
      '<feMerge result="r"><feMergeNode in="r"/><feMergeNode in="r"/><feMergeNode/></feMerge>'.repeat(9),
    ),
  ],
  ['a filter of hundreds of blurs', 'heavy-filter', filter('<feGaussianBlur stdDeviation="9"/>'.repeat(200))],
  [
    'much noise',
    'heavy-filter',
    filter(
      '<feTurbulence baseFrequency=".1" numOctaves="9999"/>'.concat(
        '<feTurbulence baseFrequency=".1" numOctaves="9"/><feComposite in2="r" result="r"/>'.repeat(3),
      ),
    ),
  ],
  ['far neighbours', 'heavy-filter', filter('<feMorphology radius="0 9999"/>')],
  ['many neighbours', 'heavy-filter', filter('<feConvolveMatrix order="20"/>')],
  ['a use of itself', 'circular-drawing', svg('<g id="a"><use href="#a"/></g>')],
  [
    'uses of each other',
    'circular-drawing',
    svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
  ],
  [
    'a pattern that is filled with itself',
    'circular-drawing',
    svg('<pattern id="a"><path fill="url(#a)"/></pattern>'),
  ],
  [
    'masks of each other',
    'circular-drawing',
    svg(
      '<style>.a{mask:url(#a)}</style><mask id="a"><g mask="url(#b)"/></mask><mask id="b"><g class="a"/></mask>',
    ),
  ],
  ...[
    `<rect ${full} filter="url(#f)"/>`,
    '<g transform="scale(100)"><circle r="5" style="filter:url(#f)"/></g>',
    '<g filter="url(#f)"><path d="M9 9h900v700h-900z"/></g>',
    '<polygon points="0,0 1000,0 1000,800" filter="blur(9px)"/>',
  ].map(
    (shape, at) =>
      [
        `shadows of large shapes (${at})`,
        'heavy-drawing',
        svg(`<filter id="f"><feDropShadow stdDeviation="9"/></filter>${shape.repeat(40)}`),
      ] as const,
  ),
  [
    'masks of large shapes',
    'heavy-drawing',
    svg(`<mask id="m"/>${`<rect ${full} mask="url(#m)"/>`.repeat(100)}`),
  ],
  ['dashes like dust', 'fine-dashes', svg('<path d="M0 0H1000" stroke="red" stroke-dasharray=".01"/>')],
  [
    'dashes by a class',
    'fine-dashes',
    svg('<style>.a{stroke-dasharray:.01,.02px}</style><g class="a"><path/></g>'),
  ],
  [
    'dashes that are made smaller',
    'fine-dashes',
    svg('<g style="stroke-dasharray: 4 2"><g transform="matrix(.01 0 0 .01 0 0)"><path/></g></g>'),
  ],
  ['a million shapes', 'heavy-drawing', svg('<g/>'.repeat(200_000))],
];

/** Drawings such as programs write, some of them large. */
export const honestDrawings: readonly (readonly [string, string])[] = [
  [
    'a map of 20,000 paths',
    svg(
      times(
        20_000,
        (at) => `<path fill="#9cf" stroke="#000" d="M${at % 1000} ${at % 800}l5 3 3 6-4 2-5-3z"/>`,
      ),
    ),
  ],
  [
    '500 boxes with a shadow each',
    svg(
      `<filter id="f"><feGaussianBlur in="SourceAlpha" stdDeviation="3"/><feOffset dx="2" dy="2"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 .5 0"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>${times(500, (at) => `<g filter="url(#f)"><rect x="${(at % 25) * 40}" y="${Math.floor(at / 25) * 40}" width="30" height="30" fill="#9cf"/></g>`)}`,
    ),
  ],
  [
    '20 cards with a shadow each',
    svg(
      `<filter id="f"><feDropShadow stdDeviation="3"/></filter>${'<g filter="url(#f)"><path d="M100 100h390a10 10 0 0 1 10 10v280c0 9-5 9-10 9h-390z"/></g>'.repeat(20)}`,
    ),
  ],
  [
    '500 boxes of draw.io with a shadow each',
    svg(
      '<g style="filter: drop-shadow(light-dark(rgba(0, 0, 0, 0.25), #000) 2px 3px 2px);"><g><rect width="30" height="30" fill="#fff" style="fill: light-dark(#ffffff, var(--ge-dark-color, #121212));"/></g></g>'.repeat(
        500,
      ),
    ),
  ],
  [
    '3,000 classes and colours of Illustrator',
    svg(
      `<defs><style>.cls-1{fill:none;}.cls-2{clip-path:url(#clip-path);}.cls-3,.cls-4{fill:url(#g);}</style><clipPath id="clip-path"><rect class="cls-1" ${full}/></clipPath><linearGradient id="g"><stop offset="0"/></linearGradient><linearGradient id="g2" xlink:href="#g"/></defs><g class="cls-2">${'<path class="cls-3" d="M0 0h9v9z"/>'.repeat(3000)}</g>`,
    ),
  ],
  [
    'gradients of Inkscape',
    svg(
      '<linearGradient id="a"><stop/></linearGradient><radialGradient id="b" xlink:href="#a"/><linearGradient id="c" xlink:href="#b"/><path style="fill:url(#c);stroke:url(#b);filter:url(#f)"/><filter id="f" style="color-interpolation-filters:sRGB"><feGaussianBlur stdDeviation="1"/></filter>',
    ),
  ],
  [
    'dashes in every way',
    svg(
      '<style>.a{stroke-dasharray:none}.b{stroke-dasharray:5,10}</style><path class="a b" stroke-dasharray="0"/><path stroke-dasharray="1 3"/><g transform="scale(100)"><path style="stroke-dasharray:.02, .02;stroke-dashoffset:0"/></g>',
    ),
  ],
  [
    'arrows whose own paths the rule of arrows is about',
    svg(`<style>path{marker-end:url(#m)}</style><marker id="m">${path}</marker>${path.repeat(99)}`),
  ],
  [
    'a link to what holds it',
    svg(
      '<g id="a"><a href="#a"><path d="M0 0"/></a><animate href="#a" attributeName="opacity" values="0;1"/></g>',
    ),
  ],
  [
    '3,000 hatched regions',
    svg(
      `<pattern id="p" width="4" height="4"><path d="M0 0h4"/></pattern><g fill="url(#p)">${path.repeat(3000)}</g>`,
    ),
  ],
  [
    '9,000 points of Matplotlib',
    svg(
      `<clipPath id="c"><rect ${full}/></clipPath><path id="p" d="M0 3C1 3 2 2 3 0z"/>${times(3000, (at) => `<g clip-path="url(#c)"><use xlink:href="#p" x="${at}" y="9" style="fill: #1f77b4; stroke: #1f77b4"/></g>`)}`,
    ),
  ],
  [
    '500 arrows of a flow chart',
    svg(
      `<marker id="m">${path}</marker>${times(500, () => '<path d="M0 0L9 9C1 2 3 4 5 6L7 8L9 9" marker-end="url(#m)"/>')}`,
    ),
  ],
  [
    '500 icons of Figma',
    svg(
      times(
        500,
        (at) =>
          `<g clip-path="url(#clip${at})"><path d="M0 0h9"/></g><defs><clipPath id="clip${at}"><rect width="9" height="9" fill="white"/></clipPath></defs>`,
      ),
    ),
  ],
];
