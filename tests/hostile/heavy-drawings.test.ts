import { expect, test } from 'vitest';
import { judgeDrawing } from '../../src/catalogue/files/drawings/judge.ts';
import { heavyDrawings, honestDrawings } from './heavy-drawings.ts';

const judged = (drawing: string) => judgeDrawing(Buffer.from(drawing));

test.each(heavyDrawings)('refused is a drawing with %s', (_, rule, drawing) => {
  const [fault] = [judged(drawing)].flat();
  expect(fault).toMatchObject({ rule });
  // A count of elements is a whole one.
  expect(Object.values(fault && 'values' in fault ? fault.values : {}).join()).not.toMatch(/\d\.\d/);
});

test.each(honestDrawings)('taken is a drawing with %s', (_, drawing) => {
  expect(judged(drawing)).toEqual({ width: 1000, height: 800 });
});
