import { article, first, siteYaml } from '../../site.ts';
import { type Broken, error } from './broken.ts';

const drawing = (inner: string, attributes = 'width="4" height="4"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n  ${inner}\n</svg>`;

/** A drawing that two texts show, of which it is told once, in the drawing itself. */
const shown = (
  wrong: string,
  source: string | Uint8Array,
  rule: Broken['problem']['rule'],
  values: Broken['problem']['values'] = {},
  [line, column] = [2, 3],
): Broken => ({
  wrong: `a drawing ${wrong}`,
  files: {
    [first]: article({ image: '{ file: a.svg, alt: A }' }, '![A](a.svg)\n'),
    'en/2015/09/15/second.md': article({}, '[The drawing](/media/a.svg)\n'),
    'media/a.svg': source,
  },
  problem: error(rule, 'media/a.svg', values, line, column),
});

const link = (name: string, wrong = `a link leads to ${name}`, content = 'x'): Broken => ({
  wrong,
  files: { [first]: article({}, `A [file](</media/${name}>).\n`), [`media/${name}`]: content },
  problem: error('refused-download', first, { picture: name }, 8, 3),
});

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;

const unfetched = (wrong: string, file: string, files: Broken['files'], count = '1'): Broken => ({
  wrong: `Git LFS has not fetched ${wrong}`,
  files: { ...files, [file]: pointer },
  problem: error('git-pointer', file, { count }),
});

/** Files whose own bytes or names say that no reader may get them. */
export const media: Broken[] = [
  shown('runs a script', drawing('<script>a()</script>'), 'drawing-element', {
    element: 'script',
    count: '1',
  }),
  shown(
    'holds a page',
    drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"><b>A</b></p></foreignObject>'),
    'drawing-element',
    { element: 'foreignObject' },
  ),
  shown(
    'listens to forty events',
    drawing(`${'<g onclick="a()"/>'.repeat(39)}<g\n onload="a()"/>`),
    'drawing-attribute',
    { attribute: 'onclick', count: '40' },
    [2, 6],
  ),
  shown(
    'leads elsewhere',
    drawing('<a href="https://elsewhere.example/"/>'),
    'drawing-reference',
    {},
    [2, 6],
  ),
  shown(
    'loads a font',
    drawing('<style>@import "https://elsewhere.example/a.css";</style>'),
    'drawing-reference',
    {
      written: '@import',
    },
  ),
  shown('has CSS that nobody knows', drawing('<style>a { b: expression(c) }</style>'), 'drawing-style', {
    written: 'expression(',
  }),
  shown('asks for a style sheet', drawing('<?xml-stylesheet href="a.xsl"?>'), 'drawing-instruction'),
  shown('has a DOCTYPE', `<!DOCTYPE svg>\n${drawing('')}`, 'drawing-doctype', {}, [1, 1]),
  shown(
    'is in UTF-16',
    Buffer.from(`\ufeff${drawing('')}`, 'utf16le'),
    'drawing-encoding',
    { encoding: 'UTF-16' },
    [1, 1],
  ),
  shown(
    'says that it is in UTF-7',
    `<?xml version="1.0" encoding="utf-7"?>${drawing('')}`,
    'drawing-encoding',
    { encoding: 'utf-7' },
    [1, 1],
  ),
  shown('is in Windows-1256', Buffer.from(drawing('é'), 'latin1'), 'drawing-encoding', {}, [1, 1]),
  shown('is cut off', drawing('<g>'), 'broken-drawing', {}, [3, 6]),
  shown(
    'is a page',
    '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    'drawing-root',
    { element: 'html' },
    [1, 1],
  ),
  shown('names no namespace', '<svg width="4" height="4"/>', 'drawing-root', { element: 'svg' }, [1, 1]),
  shown('has no size', drawing('', 'width="100%"'), 'unsized-drawing', {}, [1, 1]),
  shown('has no end of groups', drawing('<g>'.repeat(1000)), 'deep-drawing', {}, [2, 600]),
  shown('uses a group that uses itself', drawing('<g id="a">\n<use href="#a"/></g>'), 'circular-drawing', {
    element: '<g id="a">',
  }),
  shown(
    'uses uses of uses',
    drawing(
      `<g id="a">${'<use href="#b"/>'.repeat(200)}</g><g id="b">${'<path/>'.repeat(200)}</g><use href="#a"/>`,
    ),
    'heavy-drawing',
    { element: '<g id="a">', most: '40000' },
  ),
  shown(
    'has masks in masks',
    drawing(
      `${Array.from({ length: 9 }, (_, at) => `<mask id="m${at}"><g mask="url(#m${at - 1})"/></mask>`).join('')}`,
    ),
    'layered-drawing',
    { most: '6' },
    [2, 291],
  ),
  shown(
    'has a filter that doubles itself',
    drawing(`\n<filter>${'<feBlend in="r" in2="r" result="r"/>'.repeat(9)}</filter>`),
    'heavy-filter',
    {},
    [3, 1],
  ),
  shown('has dashes like dust', drawing('<path stroke-dasharray=".0001"/>'), 'fine-dashes', {
    element: '<path>',
  }),
  shown('is compressed', Buffer.from([0x1f, 0x8b, 8, 0]), 'compressed-drawing', {}, [1, 1]),
  shown(
    'has more than 2 MB',
    drawing(' '.repeat(2 * 1024 * 1024)),
    'large-drawing',
    { megabytes: '2.0' },
    [1, 1],
  ),
  {
    wrong: 'the logo is a drawing that runs a script',
    files: { 'site.yaml': siteYaml({ logo: 'logo.svg' }), 'media/logo.svg': drawing('<script/>') },
    problem: error('drawing-element', 'media/logo.svg', { element: 'script' }, 2, 3),
  },
  {
    wrong: 'the picture of a film is a drawing that runs a script',
    files: {
      [first]: article({}, '::video{src=a.mp4 poster=a.svg}\n'),
      'media/a.mp4': 'film',
      'media/a.svg': drawing('<script/>'),
    },
    problem: error('drawing-element', 'media/a.svg', { element: 'script' }, 2, 3),
  },
  ...['a.html', 'a.xsd', 'a.rng', 'a.php', 'a.svgz', 'a.js', 'a.wasm', 'a.swf', 'a.tar.gz', 'a.gz'].map(
    (name) => link(name),
  ),
  ...['a.html.ar', 'a.php.pdf', 'a.pdf.var', 'a', 'a.shtml', 'a.md', 'a.yaml', 'a.PHP5'].map((name) =>
    link(name),
  ),
  {
    wrong: 'a link leads to a page beside an article',
    files: { [first]: article({}, 'A [map](a.html).\n'), 'ar/2015/09/15/a.html': '<script>1</script>' },
    problem: error('refused-download', first, { picture: 'ar/2015/09/15/a.html' }, 8, 3),
  },
  {
    wrong: 'a film is a page',
    files: { [first]: article({}, '::video{src=a.webm}\n'), 'media/a.webm': '\n<!doctype html>' },
    problem: error('disguised-file', 'media/a.webm'),
  },
  {
    wrong: 'a text to download is a page',
    files: { [first]: article({}, 'A [text](/media/a.txt).\n'), 'media/a.txt': '\ufeff <HTML>' },
    problem: error('disguised-file', 'media/a.txt'),
  },
  {
    wrong: 'a picture to download is none',
    files: { [first]: article({}, 'A [picture](/media/a.jpg).\n'), 'media/a.jpg': 'no picture' },
    problem: error('unreadable-picture', first, { picture: 'a.jpg' }, 8, 3),
  },
  unfetched('a picture', 'media/a.png', { [first]: article({ image: '{ file: a.png, alt: A }' }) }),
  unfetched('a film', 'media/a.mp4', { [first]: article({}, '::video{src=a.mp4}\n') }),
  unfetched('a document', 'media/a.pdf', { [first]: article({}, '[A](/media/a.pdf)\n') }),
  unfetched('the logo', 'media/logo.svg', { 'site.yaml': siteYaml({ logo: 'logo.svg' }) }),
  {
    ...unfetched('a picture', 'media/a.png', {}),
    wrong: 'what Git LFS keeps was saved on Windows',
    files: {
      [first]: article({ image: '{ file: a.png, alt: A }' }),
      'media/a.png': `\ufeff${pointer.replaceAll('\n', '\r\n')}`,
    },
  },
  unfetched('an article', first, {}),
  unfetched('an authority file', 'stories/vote.yaml', {}),
  unfetched(
    'three files',
    'ar/2015/09/15/a.png',
    {
      [first]: article({ image: '{ file: a.png, alt: A }' }, '![B](b.png)\n\n[C](/media/c.pdf)\n'),
      'media/b.png': pointer,
      'media/c.pdf': pointer,
    },
    '3',
  ),
];
