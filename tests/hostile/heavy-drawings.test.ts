import { expect, test } from 'vitest';
import { judgeDrawing } from '../../src/catalogue/drawings/judge.ts';
import { heavyDrawings, honestDrawings } from './heavy-drawings.ts';

const judged = (drawing: string) => judgeDrawing(Buffer.from(drawing));

test.each(heavyDrawings)('refused is a drawing with %s', (_, rule, drawing) => {
  expect(judged(drawing)).toMatchObject([{ rule }]);
});

test.each(honestDrawings)('taken is a drawing with %s', (_, drawing) => {
  expect(judged(drawing)).toEqual({ width: 1000, height: 800 });
});
