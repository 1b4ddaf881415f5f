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

/** Node's own parseArgs, with its complaints as usage errors. */
export function parse<const O extends Options>(args: string[], options: O, allowPositionals = false) {
  try {
    return parseArgs({ args, options, allowPositionals, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
