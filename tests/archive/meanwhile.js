// @ts-check
import { copyFileSync } from 'node:fs';

// Loaded into a program before it starts: puts a copy of MEANWHILE_FROM in the place of MEANWHILE_TO when the program
// tells that the phase MEANWHILE_PHASE begins. Plain JavaScript, so that nothing has to be loaded to load it.

const { MEANWHILE_PHASE = '', MEANWHILE_FROM = '', MEANWHILE_TO = '' } = process.env;

const { log } = console;
console.log = (...words) => {
  if (words.join(' ').startsWith(MEANWHILE_PHASE)) copyFileSync(MEANWHILE_FROM, MEANWHILE_TO);
  log(...words);
};
