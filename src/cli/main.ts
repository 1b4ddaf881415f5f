import { machineFailure } from '../press/disk/machine-failure.ts';
import { type Command, UsageError } from './command.ts';

/** Each is loaded when it is called: the watching server alone takes as long to load as a small build. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).startCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  bind: async () => (await import('./bind.ts')).bindCommand,
  delivered: async () => (await import('./delivered.ts')).deliveredCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  new: async () => (await import('./new.ts')).newCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
};

async function overview(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const usages = loaded.map(({ usage }) => `  ${usage}`).join('\n');
  return `Sijill, a news-archive generator.\n\n${usages}\n\nAdd --help to any of them to read more.`;
}

/** Runs one command line and gives its exit code: 0 done, 1 something is wrong, 2 wrong usage. */
async function main([name = '', ...rest]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (!command) {
    const asked = name === '--help' || name === '-h';
    const known = await overview();
    (asked ? console.log : console.error)(
      asked || name === '' ? known : `There is no command ${name}.\n\n${known}`,
    );
    return asked ? 0 : 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(`${command.usage}\n\n${command.help}`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      const message = machineFailure(error) ?? (error instanceof Error ? error.message : String(error));
      console.error(`Sijill stopped: ${message}`);
      if (process.env.DEBUG) console.error(error);
      return 1;
    }
    console.error(`${error.message}\n\n${command.usage}\n\n${command.help}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
