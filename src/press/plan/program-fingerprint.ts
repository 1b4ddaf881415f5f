import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../newsroom/fingerprint.ts';
import { generator } from '../generator.ts';

const isCode = (file: string) => /\.(?:tsx?|css|json)$/.test(file);

/** A process runs the code that it began with, so each folder is listed and each file read once. */
const listed = new Map<string, readonly string[]>();
const digests = new Map<string, string>();

function fingerprintOfFiles(rooms: readonly string[], alone: readonly string[]): string {
  const files = [...alone, ...rooms.flatMap(codeIn)];
  return sha256(files.map((file) => `${file} ${digestOf(file)}\n`).join('')).digest('hex');
}

/** The code in a folder of the generator, in one order everywhere. */
function codeIn(room: string): readonly string[] {
  const outer = [...listed].find(([folder]) => room.startsWith(`${folder}/`))?.[1];
  const files = listed.get(room) ?? outer?.filter((file) => file.startsWith(`${room}/`)) ?? listCode(room);
  listed.set(room, files);
  return files;
}

const listCode = (room: string) =>
  readdirSync(join(generator, room), { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .sort();

function digestOf(file: string): string {
  const digest = digests.get(file) ?? sha256(readFileSync(join(generator, file))).digest('base64');
  digests.set(file, digest);
  return digest;
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
