import { expect, test, vi } from 'vitest';

const names = ['programFingerprint', 'indexingFingerprint', 'typesettingFingerprint'] as const;

/** What a process that asks in that order is told, by name. */
async function toldInOrder(order: readonly (typeof names)[number][]): Promise<Record<string, string>> {
  vi.resetModules();
  const module = await import('../../../src/press/plan/program-fingerprint.ts');
  return Object.fromEntries(order.map((name) => [name, module[name]()]));
}

test('a program has the same fingerprints in whichever order a process asks for them', async () => {
  const told = await toldInOrder(names);
  expect(await toldInOrder(names.toReversed())).toEqual(told);
  expect(new Set(Object.values(told)).size).toBe(names.length);
});
