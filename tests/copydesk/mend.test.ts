import { expect, test } from 'vitest';
import { copyChecker } from '../../src/copydesk/copy-checks.ts';
import { asRead, mendable, mended, rubbishIn } from '../../src/copydesk/mend.ts';

const mendedOnce = (raw: string) =>
  mended(
    raw,
    mendable(copyChecker('ar')(asRead(raw))).flatMap(({ edits }) => edits),
  );

test('a byte order mark and line ends of every kind stay', () => {
  const raw = '\uFEFF---\r\nheadline: ثم فى\r\n---\r\n\r\nسطر\r\nثم فى "نعم",\rثم اشارة\n';
  expect(mendedOnce(raw)).toBe('\uFEFF---\r\nheadline: ثم في\r\n---\r\n\r\nسطر\r\nثم في «نعم»،\rثم إشارة\n');
});

test('of two mends of the same letters the first is made', () => {
  const edit = (start: number, end: number, text: string) => ({
    rule: 'tatweel' as const,
    level: 'warning' as const,
    line: 1,
    column: start + 1,
    values: { text: '', suggested: '' },
    edits: [{ start, end, text }],
  });
  const taken = mendable([edit(0, 2, 'x'), edit(1, 3, 'y'), edit(2, 4, 'z')]);
  expect(
    mended(
      'abcd',
      taken.flatMap(({ edits }) => edits),
    ),
  ).toBe('xz');
});

test('what was mended has nothing more to mend, and other slips in it are told as before', () => {
  const raw = '---\nheadline: "قال  \\"نعم\\" فى"\n---\n\nقال "لا أظن اننا فى  بيت" ,\n';
  const once = mendedOnce(raw);
  expect(once).toBe('---\nheadline: "قال \\"نعم\\" في"\n---\n\nقال «لا أظن اننا في بيت»،\n');
  expect(mendedOnce(once)).toBe(once);
});

test('control characters that can only be rubbish are taken out, those that may stand for something are left', () => {
  const filler = 'نعم '.repeat(20);
  const clean = (text: string) => mended(text, rubbishIn(text));
  expect(clean(`${filler}قا\u0007ل\u007f \u0000لا\uffff`)).toBe(`${filler}قال لا`);
  expect(clean(`${filler}سطر \fسطر\v`)).toBe(`${filler}سطر سطر`);
  for (const kept of ['سطر\vسطر', 'سطر\u001eسطر', '\u0093نعم\u0094', 'a\tb\r\nc'])
    expect(clean(filler + kept)).toBe(filler + kept);
});

test('a file in another encoding is left as it is', () => {
  expect(rubbishIn('h\0e\0a\0d\0l\0')).toEqual([]);
});
