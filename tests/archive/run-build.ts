import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Folders, and the moment (milliseconds since 1970) at which embargoes are judged. */
export interface Asked {
  content: string;
  output: string;
  cache: string;
  now: number;
  /** False where the search may stay as it was. */
  search?: boolean;
  /** The folder for a delta in place of the output. */
  delta?: string;
  force?: boolean;
  verify?: boolean;
}

/** `built` is false where errors in the content stood in the way. */
export type Answer = { built: boolean; problems: string[] } | { failure: string };

/** A process that builds again and again, without starting anew for each. */
export interface Builder {
  /** Whether the site was built. Throws where the build threw. */
  tryBuild: (asked: Asked) => Promise<boolean>;
  /** Throws where there is no site at the end, with the problems that stood in the way. */
  build: (asked: Asked) => Promise<void>;
  stop: () => void;
}

const generator = join(import.meta.dirname, '../..');

/** Starts one; the tests' own process cannot build, for it loads TypeScript in a way that Eleventy does not know. */
export function startBuilder(environment: Record<string, string> = {}): Builder {
  const child = fork(join(import.meta.dirname, 'builder-process.js'), {
    cwd: generator,
    execArgv: [],
    env: { ...process.env, ...environment },
  });
  const begun = once(child, 'message');
  const ended = once(child, 'exit').then((): [Answer] => [{ failure: 'The builder ended' }]);

  async function ask(asked: Asked) {
    // What it is sent before it listens would be lost.
    await Promise.race([begun, ended]);
    const answered = once(child, 'message');
    child.send(asked);
    const [answer]: Answer[] = await Promise.race([answered, ended]);
    if (answer === undefined || 'failure' in answer) throw new Error(answer?.failure ?? 'No answer');
    return answer;
  }

  return {
    tryBuild: async (asked) => (await ask(asked)).built,
    build: async (asked) => {
      const { built, problems } = await ask(asked);
      if (!built) throw new Error(`The content has errors:\n${problems.join('\n')}`);
    },
    stop: () => {
      child.kill();
    },
  };
}
