import { expect, test } from 'vitest';
import { isolated } from '../../../src/search/page/runs.tsx';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

test('a foreign phrase is isolated as one, though a word in it is marked', () => {
  expect(isolated([plain('قال Wall '), marked('Street'), plain(' Journal إن')], 'rtl')).toEqual([
    { foreign: false, runs: [plain('قال ')] },
    { foreign: true, runs: [plain('Wall '), marked('Street'), plain(' Journal')] },
    { foreign: false, runs: [plain(' إن')] },
  ]);
});

test('text of one script is not isolated', () => {
  const runs = [plain('في '), marked('روسيا'), plain(' نهر')];
  expect(isolated(runs, 'rtl')).toEqual([{ foreign: false, runs }]);
});
