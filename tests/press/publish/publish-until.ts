import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { publish } from '../../../src/press/publish/publish.ts';

// A process of its own, which is killed right before its renaming or removing of a given number.
const [publication = '', moment = ''] = process.argv.slice(2);
let left = Number(moment);

const step = () => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
};
const { renameSync, unlinkSync } = fs;
Object.assign(fs, {
  renameSync: (...args: Parameters<typeof renameSync>) => {
    step();
    renameSync(...args);
  },
  unlinkSync: (...args: Parameters<typeof unlinkSync>) => {
    step();
    unlinkSync(...args);
  },
});
syncBuiltinESMExports();

publish({ ...JSON.parse(publication), site: 'a mark', placeholder: () => '<p>A moment, please.</p>' });
