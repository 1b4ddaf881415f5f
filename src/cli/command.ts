import { parseArgs } from 'node:util';

/** One command of the command line. */
export interface Command {
  /** One line: how it is called. */
  usage: string;
  help: string;
  /** Gives the exit code. Throws a UsageError where it was called wrongly. */
  run: (args: string[]) => Promise<number>;
}

/** The command line cannot be understood as it is. */
export class UsageError extends Error {}

/** The folders that every command works on, and their defaults. */
export const folders = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string', default: '_site' },
  cache: { type: 'string', default: '.cache' },
} as const;

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

const ofFolders = [...Object.keys(folders), 'delta', 'part'];

/**
 * Node's own parseArgs, with its complaints as usage errors. A folder without a name, as of a variable that is not set,
 * is none: it would mean the one that the command is called in.
 */
export function parse<const O extends Options>(args: string[], options: O, allowPositionals = false) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals, strict: true });
    const empty = Object.entries(parsed.values).find(
      ([name, value]) => ofFolders.includes(name) && [value].flat().includes(''),
    );
    if (empty) throw new Error(`--${empty[0]} names no folder`);
    return parsed;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
