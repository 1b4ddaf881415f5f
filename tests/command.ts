import { execFile } from 'node:child_process';
import { join } from 'node:path';

const generator = join(import.meta.dirname, '..');
const program = join(generator, 'src/cli/run.js');

export interface Outcome {
  code: number;
  output: string;
  complaints: string;
}

/** Runs the real command line from the repository's folder, at 1 January 2026 unless `environment` says another time. */
export const sijill = (args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, ...args],
      { cwd: generator, env: { ...process.env, SOURCE_DATE_EPOCH: '1767225600', ...environment } },
      (error, output, complaints) => {
        const code = error ? error.code : 0;
        if (typeof code === 'number') resolve({ code, output, complaints });
        else reject(error);
      },
    );
  });
