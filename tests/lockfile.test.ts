import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional(), optionalDependencies: names })),
});
const lockfile = new URL('../package-lock.json', import.meta.url);
const { packages } = lockSchema.parse(JSON.parse(readFileSync(lockfile, 'utf8')));

/** Where Node would find a package that the one at `path` asks for; null where the lockfile has it nowhere. */
function resolved(path: string, name: string): string | null {
  const here = `${path && `${path}/`}node_modules/${name}`;
  if (here in packages) return here;
  if (path === '') return null;
  const above = path.lastIndexOf('/node_modules/');
  return resolved(above === -1 ? '' : path.slice(0, above), name);
}

test('the lockfile holds the optional packages of every platform, not only those of the machine it was made on', () => {
  const asked = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ path, name }) => resolved(path, name) === null)).toEqual([]);
});

test('every package of the lockfile has the hash that its archive is held against', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  expect(installed.length).toBeGreaterThan(300);
  expect(installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
});
