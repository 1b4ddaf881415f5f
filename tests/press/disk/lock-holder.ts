import { holdOutput, OutputBusy } from '../../../src/press/disk/lock.ts';

// A process of its own: waits for a line, then takes the output's lock, says how that went, and lives on.
const [output = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
process.stdin.once('data', () => {
  try {
    holdOutput(output);
    process.stdout.write('held\n');
  } catch (error) {
    process.stdout.write(error instanceof OutputBusy ? 'busy\n' : `${error}\n`);
  }
});
