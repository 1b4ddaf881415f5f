import { afterAll, beforeAll, describe, test } from 'vitest';
import { followDeliveries } from '../archive/follow-deliveries.ts';
import { type Builder, startBuilder } from '../archive/run-build.ts';
import { now } from '../site.ts';

/** Other ones by `SIJILL_SEED=7`. */
const seed = Number(process.env.SIJILL_SEED ?? 1);
const sequences = Number(process.env.SIJILL_SEQUENCES ?? 3);

describe('whatever becomes of deltas on their way', () => {
  let builder: Builder;
  beforeAll(() => {
    builder = startBuilder();
  });
  afterAll(() => builder.stop());

  test.each(Array.from({ length: sequences }, (_, index) => seed + index))(
    'the host has what a build from nothing gives once one is acknowledged: sequence %i',
    async (each) => followDeliveries(each, 7, now, builder),
    600_000,
  );
});
