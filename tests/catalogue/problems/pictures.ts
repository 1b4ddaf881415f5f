import { article, first, png, siteYaml } from '../../site.ts';
import { type Broken, error, warning } from './broken.ts';

const image = (file: string, alt = '"A square"') => article({ image: `{ file: ${file}, alt: ${alt} }` });

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
    problem: error('missing-picture', first, { picture: '../a.png' }, 6, 16),
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
    wrong: 'a picture is no picture',
    files: { [first]: image('a.png'), 'media/a.png': 'no picture' },
    problem: error('unreadable-picture', first, { picture: 'a.png' }, 6, 16),
  },
  {
    wrong: 'a picture is on another host',
    files: { [first]: article({}, '![A square](https://other.example/a.png)\n') },
    problem: warning('foreign-picture', first, { picture: 'https://other.example/a.png' }, 8),
  },
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
    problem: error('missing-picture', 'site.yaml', { picture: 'logo.svg' }),
  },
];
