import { article, first, png, siteYaml } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const image = (file: string, alt = '"A square"') => article({ image: `{ file: ${file}, alt: ${alt} }` });

/** A head of 10,000 by 7,000 pixels (PNG 11.2.1: width and height from byte 16). */
const huge = Buffer.from(png);
huge.writeUInt32BE(10_000, 16);
huge.writeUInt32BE(7_000, 20);

/** The head of a bitmap of 4 by 4 pixels. */
const bmp = Buffer.alloc(54);
bmp.write('BM');
bmp.writeUInt32LE(4, 18);
bmp.writeUInt32LE(4, 22);

/** Pictures of front matter and of texts; the smallest site's text begins on line 8. */
export const pictures: Broken[] = [
  {
    wrong: 'a picture is not there',
    files: { [first]: image('a.png') },
    problem: error('missing-picture', first, { picture: 'a.png' }, 6, 16),
  },
  {
    wrong: 'a picture is there in other letters',
    files: { [first]: image('A.png'), 'media/a.png': png },
    problem: error('missing-picture', first, { picture: 'A.png' }, 6, 16),
  },
  {
    wrong: 'a picture lies outside of media',
    files: { [first]: image('../a.png'), 'a.png': png },
    problem: error('missing-picture', first, { picture: 'a.png' }, 6, 16),
  },
  {
    wrong: 'a picture of the text is not there',
    files: { [first]: article({}, 'A text.\n\nAnd ![a square](b.png) more.\n') },
    problem: error('missing-picture', first, { picture: 'b.png' }, 10, 5),
  },
  {
    wrong: 'a picture in raw HTML is not there',
    files: { [first]: article({}, 'A text.\n\n<img src="b.png" alt="a square">\n') },
    problem: error('missing-picture', first, { picture: 'b.png' }, 10, 1),
  },
  {
    wrong: 'a picture is not there, and the newsroom can bear it',
    files: {
      'site.yaml': siteYaml({ missingPictures: 'warning' }),
      [first]: article({}, 'A text.\n\n![A square](b.png)\n'),
    },
    problem: warning('missing-picture', first, { picture: 'b.png' }, 10),
  },
  {
    wrong: 'the logo is not there, though pictures may be missing',
    files: { 'site.yaml': siteYaml({ missingPictures: 'warning', logo: 'logo.svg' }) },
    problem: error('missing-picture', 'site.yaml', { picture: 'logo.svg' }, 9, 7),
  },
  {
    wrong: 'a picture lies beside an article of another year',
    files: {
      [first]: image('../../../2014/a.png'),
      'ar/2014/b.md': article({ published: '2014' }, '![A square](a.png)\n'),
      'ar/2014/a.png': png,
    },
    problem: error('missing-picture', first, { picture: '2014/a.png' }, 6, 16),
  },
  {
    wrong: 'a picture is written into the text',
    files: { [first]: article({}, '![A square](data:image/png;base64,iVBORw0KGgo=)\n') },
    problem: error('data-picture', first, { picture: 'data:image/png' }, 8),
  },
  {
    wrong: 'a picture is written into front matter, and the newsroom can bear it',
    files: {
      'site.yaml': siteYaml({ missingPictures: 'warning' }),
      [first]: image('"data:image/png;base64,iVBORw0KGgo="'),
    },
    problem: warning('data-picture', first, { picture: 'data:image/png' }, 6, 16),
  },
  {
    wrong: 'a picture beside an article is no picture',
    files: { [first]: image('a.png'), 'ar/2015/09/15/a.png': 'no picture' },
    problem: error('unreadable-picture', first, { picture: 'ar/2015/09/15/a.png' }, 6, 16),
  },
  {
    wrong: 'a picture is no picture',
    files: { [first]: image('a.png'), 'media/a.png': 'no picture' },
    problem: error('unreadable-picture', first, { picture: 'a.png' }, 6, 16),
  },
  {
    wrong: 'a picture was cut off',
    files: { [first]: image('a.png'), 'media/a.png': png.subarray(0, -12) },
    problem: error('unreadable-picture', first, { picture: 'a.png' }, 6, 16),
  },
  {
    wrong: 'a picture has a format that browsers do not show',
    files: { [first]: image('a.bmp'), 'media/a.bmp': bmp },
    problem: error('unreadable-picture', first, { picture: 'a.bmp' }, 6, 16),
  },
  {
    wrong: 'a picture is too large to be opened',
    files: { [first]: image('a.png'), 'media/a.png': huge },
    problem: error('oversized-picture', first, { picture: 'a.png' }, 6, 16),
  },
  {
    wrong: 'a link leads to a file that is not there',
    files: { [first]: article({}, 'A [report](/media/a.pdf).\n') },
    problem: error('missing-download', first, { picture: 'a.pdf' }, 8, 3),
  },
  ...['::video{src=a.mp4}', '::صوت{ملف=a.mp4}', '<video src="/media/a.mp4"></video>'].map((written) => ({
    wrong: `a recording is not there: ${written}`,
    files: { [first]: article({}, `${written}\n`) },
    problem: error('missing-download', first, { picture: 'a.mp4' }, 8),
  })),
  {
    wrong: 'the captions of a recording are not there',
    files: { [first]: article({}, '::video{src=a.mp4 captions=a.vtt}\n'), 'media/a.mp4': 'film' },
    problem: error('missing-download', first, { picture: 'a.vtt' }, 8),
  },
  {
    wrong: 'the captions of a recording are of another format',
    files: { [first]: article({}, '::video{src=a.mp4 captions=a.srt}\n'), 'media/a.mp4': 'film' },
    problem: warning('captions-format', first, { name: 'a.srt' }, 8),
  },
  {
    wrong: 'a recording is none that browsers can play',
    files: { [first]: article({}, '::video{src=a.avi}\n'), 'media/a.avi': 'film' },
    problem: warning('unplayable-recording', first, { name: 'a.avi' }, 8),
  },
  {
    wrong: 'the picture of a film is not there',
    files: { [first]: article({}, '::video{src=a.mp4 poster=a.png}\n'), 'media/a.mp4': 'film' },
    problem: error('missing-picture', first, { picture: 'a.png' }, 8),
  },
  {
    wrong: 'a recording is on another host',
    files: { [first]: article({}, '::video{src="https://youtu.be/a"}\n') },
    problem: warning('embedded-page', first, { address: 'https://youtu.be/a' }, 8),
  },
  {
    wrong: 'the logo cannot be read',
    files: { 'site.yaml': siteYaml({ logo: 'logo.png' }), 'media/logo.png': 'no picture' },
    problem: error('unreadable-picture', 'site.yaml', { picture: 'logo.png' }, 8, 7),
  },
  {
    wrong: 'a picture is on another host',
    files: { [first]: article({}, '![A square](https://other.example/a.png)\n') },
    problem: warning('foreign-picture', first, { picture: 'https://other.example/a.png' }, 8),
  },
  ...[
    ['![A square](file:///C:/a.png)', 'file:///C:/a.png'],
    ['![A square](<C:\\Users\\a.png>)', 'C:\\Users\\a.png'],
    ['![A square](blob:https://mail.example/a)', 'blob:https://mail.example/a'],
    ['<img src="file:///a.png" alt="A square">', 'file:///a.png'],
  ].map(([written = '', picture = '']) => ({
    wrong: `a picture is on somebody’s own disk: ${written}`,
    files: { [first]: article({}, `${written}\n`) },
    problem: warning('picture-scheme', first, { picture }, 8),
  })),
  {
    wrong: 'nobody said what a picture shows',
    files: { [first]: article({ image: '{ file: a.png }' }), 'media/a.png': png },
    problem: warning('missing-alternative-text', first, { picture: 'a.png' }, 6, 16),
  },
  {
    wrong: 'nobody said what a picture of the text shows',
    files: { [first]: article({}, 'A text.\n\n![](a.png)\n'), 'media/a.png': png },
    problem: warning('missing-alternative-text', first, { picture: 'a.png' }, 10),
  },
  {
    wrong: 'nobody said what a picture shows, where the newsroom insists',
    files: {
      'site.yaml': siteYaml({ missingAlternativeText: 'error' }),
      [first]: article({}, '![](a.png)\n'),
      'media/a.png': png,
    },
    problem: error('missing-alternative-text', first, { picture: 'a.png' }, 8),
  },
  {
    wrong: 'the logo is not there',
    files: { 'site.yaml': siteYaml({ logo: 'logo.svg' }) },
    problem: error('missing-picture', 'site.yaml', { picture: 'logo.svg' }, 8, 7),
  },
];
