import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { acknowledge } from '../../src/press/publish/acknowledge.ts';
import { changed, changeNames, type State } from './changes.ts';
import { type Files, filesOf } from './files.ts';
import { keepFiles } from './keep-files.ts';
import { preload } from './preload.ts';
import { below, pick, random } from './random.ts';
import type { Builder } from './run-build.ts';
import { smallNewsroom } from './small-newsroom.ts';
import { startCommand } from './start-command.ts';
import { differences, treeOf } from './trees.ts';

const builds = ['a delta', 'a delta', 'a delta', 'a killed delta', 'a site here', 'a forced delta'] as const;
const deliveries = ['never sent', 'broken off', 'sent', 'acknowledged', 'acknowledged'] as const;

/** All files and folders below a folder; a folder has a slash at its end. */
const pathsIn = (root: string) =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        .map((entry) => relative(root, join(entry.parentPath, entry.name)) + (entry.isDirectory() ? '/' : ''))
        .sort()
    : [];

/** Does to a host's folder the first part, from 0 to 1, of what there is to do with a delta: files, then deletions. */
function send(delta: string, host: string, part: number): void {
  const files = pathsIn(join(delta, 'site')).filter((path) => !path.endsWith('/'));
  const deleted = readFileSync(join(delta, 'deleted.txt'), 'utf8').split('\n').filter(Boolean);
  const steps = [
    ...files.map((path) => () => {
      // As `rsync --force` does it: what is in the way goes.
      for (let above = dirname(path); above !== '.'; above = dirname(above))
        if (existsSync(join(host, above)) && readdirSyncOrNull(join(host, above)) === null)
          rmSync(join(host, above));
      rmSync(join(host, path), { recursive: true, force: true });
      mkdirSync(dirname(join(host, path)), { recursive: true });
      cpSync(join(delta, 'site', path), join(host, path));
    }),
    // As `rm -df` does it.
    ...deleted.map((path) => () => {
      if (!existsSync(join(host, path))) return;
      if (path.endsWith('/')) rmdirSync(join(host, path));
      else rmSync(join(host, path));
    }),
  ];
  for (const step of steps.slice(0, Math.ceil(steps.length * part))) step();
}

function readdirSyncOrNull(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

/**
 * Changes a small newsroom again and again, and brings a model of a host what deltas hold, or a part of it, or nothing.
 * After every delta that was acknowledged the host must be what a build from nothing gives, its folders too, and no
 * other delta may be acknowledged. Throws where that is not so, and says after what.
 */
export async function followDeliveries(
  seed: number,
  steps: number,
  now: number,
  builder: Builder,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-'));
  const at = (name: string) => join(folder, name);
  const [content, cache, host] = [at('content'), at('cache'), at('host')];
  const draw = random(seed, 0);
  const told = [`seed ${seed}`];
  let state: State = { newsroom: smallNewsroom(), now, serial: 1 };
  let files: Files = new Map();
  let made: string[] = [];
  try {
    mkdirSync(content);
    mkdirSync(host);
    for (let step = 0; step < steps; step++) {
      for (let count = below(draw, 4); count > 0; count--) {
        const name = pick(draw, changeNames);
        state = changed(state, name, draw);
        told.push(name);
      }
      keepFiles(content, files, filesOf(state.newsroom));
      files = filesOf(state.newsroom);

      const built = pick(draw, builds);
      const delta = draw() < 0.5 ? at('delta') : at(`delta-${step}`);
      const asked = { content, cache, output: at('here'), now: state.now };
      told.push(`${built} in ${relative(folder, delta)}`);
      if (built === 'a site here') await builder.build(asked);
      else if (built === 'a killed delta') {
        const args = ['build', '--content', content, '--cache', cache, '--delta', delta];
        const dyingAt = below(draw, 4);
        told.push(`  killed at ${dyingAt}`);
        const command = startCommand(args, {
          ...preload('dying', folder),
          DYING_PATHS: JSON.stringify([delta, join(cache, 'ledger/ledger')]),
          DYING_AT: String(dyingAt),
          SOURCE_DATE_EPOCH: String(Math.floor(state.now / 1000)),
        });
        const { code, complaints } = await command.ended;
        if (code !== null) throw new Error(`It was not killed: ${code} ${complaints}`);
      } else await builder.build({ ...asked, delta, force: built === 'a forced delta' });
      if (existsSync(join(delta, 'delivery.json'))) made = [...made.filter((each) => each !== delta), delta];

      const how = pick(draw, deliveries);
      const sent = made.at(-1);
      told.push(how);
      // A build that was killed may have taken away the delta before it, in whose folder it was to leave its own.
      if (sent === undefined || !existsSync(join(sent, 'delivery.json')) || how === 'never sent') continue;
      send(sent, host, how === 'broken off' ? draw() : 1);
      for (const old of made.slice(0, -1)) {
        if (acknowledge(join(cache, 'ledger'), old, 'delta') === null)
          throw new Error(`${old} was acknowledged`);
      }
      if (how !== 'acknowledged') continue;
      const refused = acknowledge(join(cache, 'ledger'), sent, 'delta');
      // After a killed build, and after one that found nothing new, it may be the delta before that is the last.
      const isOfNow = built === 'a delta' || built === 'a forced delta';
      if (isOfNow && refused !== null) throw new Error(refused);
      if (!isOfNow) continue;
      rmSync(at('fresh'), { recursive: true, force: true });
      await builder.build({ ...asked, output: at('fresh/site'), cache: at('fresh/cache') });
      const wrong = differences(treeOf(host), treeOf(at('fresh/site')));
      if (wrong !== '') throw new Error(`The host is not what a build from nothing gives:\n${wrong}`);
      const expected = new Set(pathsIn(at('fresh/site')));
      const folders = pathsIn(host).filter((path) => !expected.has(path));
      if (folders.length > 0) throw new Error(`Folders that are left: ${folders}`);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\nafter ${told.join('\n  ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
