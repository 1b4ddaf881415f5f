import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ChangeName, changed, type State } from './changes.ts';
import { type Files, filesOf } from './files.ts';
import { keepFiles } from './keep-files.ts';
import { random } from './random.ts';
import { type Asked, type Builder, startBuilder } from './run-build.ts';
import { smallNewsroom } from './small-newsroom.ts';
import { differences, treeOf } from './trees.ts';

/** A few changes and then a build: by the process of the last one, by a fresh one, or after a build that an error stopped. */
export interface Step {
  changes: readonly { name: ChangeName; seed: number }[];
  builtBy: 'the same process' | 'a fresh process' | 'the same process, after an error';
}

export interface Sequence {
  /** Whether the content lies in a git checkout, whose index knows the files as they were before all changes. */
  inCheckout: boolean;
  steps: readonly Step[];
}

/**
 * Builds a small newsroom, changes it step by step and builds it again; beside each such build `fromNothing` makes
 * one from nothing. Throws where the two sites differ, and says how, and after which changes.
 */
export async function followChanges(
  { inCheckout, steps }: Sequence,
  now: number,
  fromNothing: Builder,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-'));
  const content = join(folder, 'content');
  const site = { output: join(folder, 'site'), cache: join(folder, 'cache') };
  const fresh = { output: join(folder, 'fresh/site'), cache: join(folder, 'fresh/cache') };
  const told = [`${inCheckout ? 'in' : 'outside of'} a git checkout`];
  let state: State = { newsroom: smallNewsroom(), now, serial: 1 };
  let files: Files = filesOf(state.newsroom);
  let again = startBuilder();
  try {
    mkdirSync(content);
    keepFiles(content, new Map(), files);
    if (inCheckout) {
      execFileSync('git', ['init', '--quiet', content]);
      execFileSync('git', ['-C', content, 'add', '--all']);
    }
    await again.build({ content, ...site, now });
    for (const { changes, builtBy } of steps) {
      for (const { name, seed } of changes) {
        state = changed(state, name, random(seed, 0));
        const lines = keepFiles(content, files, filesOf(state.newsroom));
        files = filesOf(state.newsroom);
        told.push(
          `${name} (${seed}), at ${new Date(state.now).toISOString()}`,
          ...lines.map((line) => `  ${line}`),
        );
      }
      told.push(`build by ${builtBy}`);
      if (builtBy === 'a fresh process') {
        again.stop();
        again = startBuilder();
      }
      const asked = { content, ...site, now: state.now };
      if (builtBy === 'the same process, after an error') await stopAtMistake(again, asked, state);
      rmSync(join(folder, 'fresh'), { recursive: true, force: true });
      await Promise.all([again.build(asked), fromNothing.build({ ...asked, ...fresh })]);
      const wrong = differences(treeOf(site.output), treeOf(fresh.output));
      if (wrong !== '') throw new Error(`It is not what a build from nothing gives:\n${wrong}`);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\nafter these changes, ${told.join('\n  ')}`);
  } finally {
    again.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has an article with a mistake stop a build, and takes it away again. Throws where it does not, or the old site changes. */
async function stopAtMistake(builder: Builder, asked: Asked, { newsroom }: State): Promise<void> {
  const file = join(asked.content, newsroom.editions[0]?.id ?? '', '2024/01/01/mistake.md');
  const before = treeOf(asked.output);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '---\nheadline: A mistake\n---\n');
  const built = await builder.tryBuild(asked);
  rmSync(file);
  if (built) throw new Error('A build overlooked a mistake');
  const wrong = differences(treeOf(asked.output), before);
  if (wrong !== '') throw new Error(`A build that an error stopped changed the site:\n${wrong}`);
}
