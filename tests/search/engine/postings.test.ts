import { expect, test } from 'vitest';
import { holdingPhrase } from '../../../src/search/engine/postings.ts';

test('a phrase is looked for with work that grows as the text does, even where all of it is one word', () => {
  let reads = 0;
  const length = 3000;
  const positions = new Proxy(
    Array.from({ length }, (_, place) => place),
    {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key);
      },
    },
  );
  const posting = [{ place: 0, positions, inTitle: [] }];
  const [found] = holdingPhrase([posting, posting, posting]);
  expect(found?.positions).toHaveLength(length - 2);
  expect(reads).toBeLessThan(10 * length);
});
