import { machineFailure } from '../build/publish/machine-failure.ts';
import { bindCommand } from './bind.ts';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { type Command, UsageError } from './command.ts';
import { explainCommand } from './explain.ts';
import { newCommand } from './new.ts';
import { startCommand } from './start.ts';

const commands: Readonly<Record<string, Command>> = {
  start: startCommand,
  build: buildCommand,
  bind: bindCommand,
  check: checkCommand,
  new: newCommand,
  explain: explainCommand,
};

const overview = `Sijill, a news-archive generator.

${Object.values(commands)
  .map(({ usage }) => `  ${usage}`)
  .join('\n')}

Add --help to any of them to read more.`;

/** Runs one command line and gives its exit code: 0 done, 1 something is wrong, 2 wrong usage. */
async function main([name = '', ...rest]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const asked = name === '--help' || name === '-h';
    (asked ? console.log : console.error)(
      asked || name === '' ? overview : `There is no command ${name}.\n\n${overview}`,
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
