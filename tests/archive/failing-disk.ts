import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/**
 * Loaded into a program before it starts: lets what it writes under FAILING_FOLDER fail as a disk would that has
 * FAILING_ROOM bytes left, or that is read-only where that is empty. It sees Node's own writing alone, and counts for
 * each process by itself.
 */
const folder = resolve(process.env.FAILING_FOLDER ?? '');
const { FAILING_ROOM = '' } = process.env;
let room = FAILING_ROOM === '' ? null : Number(FAILING_ROOM);

const lies = (path: unknown) =>
  (typeof path === 'string' || path instanceof URL) &&
  `${resolve(String(path))}${sep}`.startsWith(`${folder}${sep}`);

function failure(call: string, path: unknown): Error {
  const [code, words] =
    room === null ? ['EROFS', 'read-only file system'] : ['ENOSPC', 'no space left on device'];
  // Where a disk is full it is the writing that fails, and that knows no path.
  const more = room !== null && call === 'open' ? { syscall: 'write' } : { syscall: call, path };
  return Object.assign(new Error(`${code}: ${words}, ${call} '${String(path)}'`), { code, ...more });
}

/** Takes so many bytes of what is left. Throws where there are not as many. */
function take(call: string, path: unknown, bytes: number): void {
  if (!lies(path)) return;
  if (room === null || room < bytes) throw failure(call, path);
  room -= bytes;
}

const sizeOf = (content: unknown) =>
  typeof content === 'string' || content instanceof Uint8Array ? Buffer.byteLength(content) : 0;

const { writeFileSync, copyFileSync, mkdirSync, renameSync, linkSync, rmSync, unlinkSync, openSync } = fs;
const { writeFile, copyFile, mkdir, rename } = fs.promises;
const { writeFile: writeFileThen } = fs;

/** Whether a change that takes no room may be made. Throws where it may not. */
const change = (call: string, path: unknown) => {
  if (room === null) take(call, path, 0);
};

Object.assign(fs, {
  writeFileSync: (...args: Parameters<typeof writeFileSync>) => {
    take('open', args[0], sizeOf(args[1]));
    writeFileSync(...args);
  },
  writeFile: (...args: Parameters<typeof writeFileThen>) => {
    try {
      take('open', args[0], sizeOf(args[1]));
    } catch (error) {
      const then: unknown = args.at(-1);
      if (typeof then === 'function') setImmediate(() => then(error));
      return;
    }
    writeFileThen(...args);
  },
  copyFileSync: (...args: Parameters<typeof copyFileSync>) => {
    take('copyfile', args[1], lies(args[1]) ? fs.statSync(args[0]).size : 0);
    copyFileSync(...args);
  },
  mkdirSync: (...args: Parameters<typeof mkdirSync>) => {
    if (!fs.existsSync(args[0])) change('mkdir', args[0]);
    return mkdirSync(...args);
  },
  renameSync: (...args: Parameters<typeof renameSync>) => {
    change('rename', args[1]);
    renameSync(...args);
  },
  linkSync: (...args: Parameters<typeof linkSync>) => {
    change('link', args[1]);
    linkSync(...args);
  },
  rmSync: (...args: Parameters<typeof rmSync>) => {
    if (fs.existsSync(args[0])) change('rm', args[0]);
    rmSync(...args);
  },
  unlinkSync: (...args: Parameters<typeof unlinkSync>) => {
    change('unlink', args[0]);
    unlinkSync(...args);
  },
  openSync: (...args: Parameters<typeof openSync>) => {
    if (args[1] !== undefined && args[1] !== 'r') change('open', args[0]);
    return openSync(...args);
  },
});
Object.assign(fs.promises, {
  writeFile: async (...args: Parameters<typeof writeFile>) => {
    take('open', args[0], sizeOf(args[1]));
    await writeFile(...args);
  },
  copyFile: async (...args: Parameters<typeof copyFile>) => {
    take('copyfile', args[1], lies(args[1]) ? fs.statSync(args[0]).size : 0);
    await copyFile(...args);
  },
  mkdir: async (...args: Parameters<typeof mkdir>) => {
    if (!fs.existsSync(args[0])) change('mkdir', args[0]);
    return mkdir(...args);
  },
  rename: async (...args: Parameters<typeof rename>) => {
    change('rename', args[1]);
    await rename(...args);
  },
});
syncBuiltinESMExports();
