import { defineConfig } from 'vitest/config';
import { Count } from './tests/count.ts';
import { fastTests } from './tests/fast-tests.ts';

const fast = fastTests();

export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes in a moment, and on a busy machine later.
    expect: { poll: { timeout: 20_000 } },
    // Vitest leaves a core free, and of two that is half.
    maxWorkers: '100%',
    reporters: ['default', new Count()],
    projects: [
      {
        extends: true,
        test: { name: 'fast', include: fast, isolate: false, setupFiles: ['tests/no-process.ts'] },
      },
      { extends: true, test: { name: 'slow', include: ['tests/**/*.test.{ts,tsx}'], exclude: fast } },
    ],
  },
});
