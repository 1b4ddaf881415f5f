import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../newsroom/fingerprint.ts';
import { generator } from '../generator.ts';

const isCode = (file: string) => /\.(?:tsx?|css|json)$/.test(file);

/** A process runs the code that it began with, so each is reckoned once. */
const reckoned = new Map<string, string>();

function fingerprintOfFiles(rooms: readonly string[], alone: readonly string[]): string {
  const name = [...rooms, ...alone].join();
  const mark = reckoned.get(name) ?? reckon(rooms, alone);
  reckoned.set(name, mark);
  return mark;
}

function reckon(rooms: readonly string[], alone: readonly string[]): string {
  const hash = sha256();
  const inRooms = rooms.flatMap((room) =>
    readdirSync(join(generator, room), { recursive: true, encoding: 'utf8' })
      .filter(isCode)
      .sort()
      .map((file) => join(room, file)),
  );
  for (const file of [...alone, ...inRooms]) {
    hash.update(file.replaceAll('\\', '/')).update(readFileSync(join(generator, file)));
  }
  return hash.digest('hex');
}

/** A fingerprint of all code that pages are made by: our own, the libraries of the lockfile, and for which browsers. */
export const programFingerprint = () =>
  fingerprintOfFiles(['src', 'layouts'], ['package.json', 'package-lock.json', '.eleventy.ts']);

/** A fingerprint of the code that search indexes are made by. */
export const indexingFingerprint = () =>
  fingerprintOfFiles(
    ['src/press', 'src/catalogue', 'src/language', 'src/markdown', 'src/newsroom', 'src/search'],
    ['package-lock.json'],
  );

/** A fingerprint of the code that sets texts. */
export const typesettingFingerprint = () =>
  fingerprintOfFiles(['src/markdown', 'src/language'], ['package-lock.json']);
