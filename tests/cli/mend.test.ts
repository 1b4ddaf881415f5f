import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sijill } from '../command.ts';
import { contentOfFolder } from '../folder-content.ts';
import { article, first, siteYaml, writeSite } from '../site.ts';

const slips = article({ headline: 'ثم فى بيت' }, 'قال "نعم", ثم اننا\r\nهنا.\n');

test('slips of copy are warnings of the check, and files stay as they are', async () => {
  const root = writeSite({ [first]: slips });
  const before = contentOfFolder(root);
  const { code, output, complaints } = await sijill(['check', '--content', root]);
  expect([code, output]).toEqual([0, `${root}: 0 errors, 4 warnings\n`]);
  expect(complaints).toMatch(/2:14\s+warning\s+«فى»: خلط/);
  expect(contentOfFolder(root)).toEqual(before);
});

test('--fix mends what is certain, shows it and tells what remains', async () => {
  const root = writeSite({ [first]: slips });
  const before = contentOfFolder(root);
  const { code, output, complaints } = await sijill(['check', '--content', root, '--fix']);
  const path = join(root, first);
  expect(code).toBe(0);
  expect(output.trimEnd().split('\n')).toEqual([
    `${path}:2:14 «فى» → «في»`,
    `${path}:8:5 «"نعم"» → ««نعم»»`,
    `${path}:8:10 «,» → «،»`,
    `${root}: 0 errors, 1 warning`,
  ]);
  expect(complaints).toContain('initial-hamza');
  const mended = slips.replace('فى', 'في').replace('"نعم",', '«نعم»،');
  expect(readFileSync(path, 'utf8')).toBe(mended);
  expect(Object.keys(contentOfFolder(root))).toEqual(Object.keys(before));
});

test('the settings make a check an error or turn it off, and an article is excused from it', async () => {
  const site = { 'site.yaml': siteYaml({ copyChecks: '{ alef-maqsura: error, straight-quotes: off }' }) };
  const strict = await sijill(['check', '--content', writeSite({ ...site, [first]: slips })]);
  expect([strict.code, strict.complaints.includes('straight-quotes')]).toEqual([1, false]);
  const excused = article({ headline: 'ثم فى بيت', allow: '[alef-maqsura]' });
  const allowed = await sijill(['check', '--content', writeSite({ ...site, [first]: excused })]);
  expect([allowed.code, allowed.complaints]).toEqual([0, '']);
});

test('a check that there is not cannot be set or excused from', async () => {
  const site = siteYaml({ copyChecks: '{ straight-qoutes: off }' });
  const { code, complaints } = await sijill([
    'check',
    '--content',
    writeSite({ 'site.yaml': site, [first]: article({ allow: '[straight-qoutes]' }) }),
  ]);
  expect(code).toBe(1);
  expect(complaints).toContain('«straight-qoutes»');
  expect(complaints).toContain('هي straight-qoutes');
});

test('--fix takes out control characters with which no file is read', async () => {
  const root = writeSite({ [first]: article({}, 'نص طويل فيه كلما\u0007ت كثيرة.\n') });
  expect((await sijill(['check', '--content', root])).code).toBe(1);
  const { code, output } = await sijill(['check', '--content', root, '--fix']);
  expect(code).toBe(0);
  expect(output).toContain(`${join(root, first)}:8:17 «U+0007» → «»`);
  expect(readFileSync(join(root, first), 'utf8')).toContain('كلمات');
});
