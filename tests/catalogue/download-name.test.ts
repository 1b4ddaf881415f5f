import { expect, test } from 'vitest';
import { isDownload } from '../../src/catalogue/files/download-name.ts';

test.each([
  'report.pdf',
  'REPORT.PDF',
  'report-v1.2.pdf',
  'تقرير.2015.pdf',
  'تقرير.الأمم.pdf',
  'data.2015-09.csv',
  'a#b c%.zip',
  'captions.vtt',
  'scan.tiff',
])('readers are given %s', (name) => {
  expect(isDownload(`media/in.a.folder/${name}`)).toBe(true);
});

test.each([
  'f.html.ar',
  'a.php.pdf',
  'a.2.phtml.pdf',
  'a.tar.gz',
  'a.pdf.',
  'pdf',
  '.pdf.',
  'a.htaccess',
  'a.pdf ',
])('readers are not given %s', (name) => {
  expect(isDownload(`media/${name}`)).toBe(false);
});
