import { basename, dirname, join, resolve } from 'node:path';

/** The path of a file or folder beside the output, on the same disk and hidden: `.NAME.ENDING`. */
export function beside(output: string, ending: string): string {
  const target = resolve(output);
  return join(dirname(target), `.${basename(target)}.${ending}`);
}
