import { expect, test } from 'vitest';
import { problem } from '../../src/catalogue/problems/problem.ts';
import { tellOnce } from '../../src/catalogue/problems/tell-once.ts';
import { start } from '../../src/language/position.ts';

test('files that Git LFS has not fetched are counted right, however often reports are joined', () => {
  const pointers = ['a.jpg', 'b.jpg', 'c.pdf'].map((file) =>
    problem('error', 'git-pointer', `media/${file}`, start, { count: '1' }),
  );
  const other = problem('error', 'git-pointer', 'media/d.mp4', start, { count: '1' });
  const told = tellOnce(pointers);
  expect(told).toMatchObject([{ file: 'media/a.jpg', values: { count: '3' } }]);
  expect(tellOnce(told)).toEqual(told);
  expect(tellOnce([...told, other])).toMatchObject([{ file: 'media/a.jpg', values: { count: '4' } }]);
});
