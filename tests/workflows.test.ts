import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { freshFolder } from './fresh-folder.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');

const stepSchema = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  with: z.record(z.string(), z.unknown()).default({}),
});
const jobSchema = z.object({
  uses: z.string().optional(),
  permissions: z.record(z.string(), z.string()).default({}),
  environment: z.unknown().optional(),
  env: z.record(z.string(), z.unknown()).default({}),
  strategy: z.object({ matrix: z.record(z.string(), z.array(z.unknown())) }).optional(),
  steps: z.array(stepSchema).default([]),
});
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), jobSchema),
});

const files = readdirSync(folder);
const jobs = files.flatMap((file) => {
  const { jobs, permissions } = workflowSchema.parse(parse(readFileSync(join(folder, file), 'utf8')));
  return Object.entries(jobs).map(([name, job]) => ({ name: `${file}: ${name}`, common: permissions, job }));
});
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, step })));

test('every action is named by its commit, with its version beside it', () => {
  const uses = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => /\buses:/.test(line) && !line.includes('uses: ./')),
  );
  expect(uses.length).toBeGreaterThan(15);
  expect(uses.filter((line) => !/uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
    [],
  );
});

test('what may publish runs nothing of the repository, and no other job may', () => {
  const mayPublish = ({ job, common }: (typeof jobs)[number]) =>
    job.environment !== undefined || Object.values({ ...common, ...job.permissions }).includes('write');
  const publishing = jobs.filter(mayPublish);
  expect(publishing.map(({ name }) => name)).toEqual(['deliver.yml: deliver', 'publish.yml: deploy']);
  for (const { job } of publishing)
    expect(JSON.stringify(job)).not.toMatch(/actions\/checkout|setup-node|npm|actions\/cache/);
  for (const { name, job } of jobs)
    expect([name, /secrets\./.test(JSON.stringify(job))]).toEqual([name, name === 'deliver.yml: deliver']);
});

test('nothing that a stranger can write is put into a script, and no script can use the right of the checkout', () => {
  const put = steps.flatMap(({ step }) =>
    [...(step.run ?? '').matchAll(/\$\{\{ (.*?) \}\}/g)].map(([, name = '']) => name),
  );
  expect([...new Set(put)].sort()).toEqual(['inputs.whole', 'matrix.shard', 'matrix.test']);
  for (const { step } of steps)
    if (step.uses?.startsWith('actions/checkout@')) expect(step.with['persist-credentials']).toBe(false);
});

test('no cache is taken for another that holds other folders', () => {
  const named = (key: unknown) => String(key).replace(/\$\{\{.*?\}\}/g, '1');
  const caches = steps
    .map(({ step }) => step)
    .filter(({ uses }) => uses?.startsWith('actions/cache'))
    .map(({ with: { key, path, 'restore-keys': begins } }) => ({
      key: named(key),
      path: String(path).trim(),
      begins: begins === undefined ? null : named(begins),
    }));
  const pairs = caches.flatMap((one) =>
    caches
      .filter(({ key }) => one.begins !== null && key.startsWith(one.begins))
      .map((other) => [one, other]),
  );
  expect(pairs.length).toBeGreaterThan(2);
  expect(pairs.filter(([one, other]) => one?.path !== other?.path)).toEqual([]);
});

test('the program is tested on the oldest Node that package.json names and on those in support', () => {
  const settings = z.object({ engines: z.object({ node: z.string() }) });
  const { engines } = settings.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const matrix = jobs.find(({ name }) => name === 'check.yml: program')?.job.strategy?.matrix.node;
  expect(matrix).toEqual([engines.node.replace('>=', ''), '22', '24', '26']);
});

test('on each Node the shards of the tests are all there', () => {
  const shards = jobs.find(({ name }) => name === 'check.yml: program')?.job.strategy?.matrix.shard ?? [];
  expect(shards).toEqual(shards.map((_, index) => `${index + 1}/${shards.length}`));
  expect(shards.length).toBeGreaterThan(1);
});

test('what is tried at random every night is there, and heeds what it is told by the environment', () => {
  const job = jobs.find(({ name }) => name === 'nightly.yml: random')?.job;
  const tests = (job?.strategy?.matrix.test ?? []).map((name) =>
    readFileSync(join(root, `tests/press/${name}.test.ts`), 'utf8'),
  );
  expect(tests).toHaveLength(5);
  const settings = Object.keys(job?.env ?? {});
  expect(settings).toContain('SIJILL_SEED');
  expect(settings.filter((setting) => !tests.some((text) => text.includes(setting)))).toEqual([]);
});

describe('the program is tested', () => {
  const script = steps.find(({ step }) => step.id === 'compare')?.step.run ?? '';
  const git = (repository: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: repository });
  test.each([
    ['not', ['content/ar/2015/09/15/a.md'], false],
    ['where the program changed', ['src/cli/main.ts'], true],
    ['where its tests changed', ['tests/a.test.ts'], true],
    ['where both changed', ['content/site.yaml', 'package.json'], true],
  ])('%s: %j', (_, changed, expected) => {
    const repository = freshFolder();
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(repository, file)), { recursive: true });
      writeFileSync(join(repository, file), text);
    };
    git(repository, 'init', '-q');
    for (const file of ['content/site.yaml', 'src/cli/main.ts', 'package.json']) write(file, 'a\n');
    git(repository, 'add', '.');
    git(repository, 'commit', '-qm', 'a');
    for (const file of changed) write(file, 'b\n');
    git(repository, 'add', '.');
    git(repository, 'commit', '-qm', 'b');
    const output = join(repository, 'output');
    execFileSync('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: repository,
      env: { ...process.env, GITHUB_OUTPUT: output },
    });
    expect(readFileSync(output, 'utf8')).toBe(`program=${expected}\n`);
  });
});
