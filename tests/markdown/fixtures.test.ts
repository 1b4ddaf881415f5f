import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { set } from './setting.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

describe.each(['ltr', 'rtl'] as const)('in an edition that runs %s', (direction) => {
  const folder = join(fixtures, direction);
  test.each(readdirSync(folder))('%s', (behaviour) => {
    const read = (file: string) => readFileSync(join(folder, behaviour, file), 'utf8');
    expect(`${set(read('input.md'), direction).html}\n`).toBe(read('output.html'));
  });
});
