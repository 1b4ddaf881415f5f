import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CopyReader, copyReader } from '../catalogue/articles/copy.ts';
import { readText } from '../catalogue/files/files.ts';
import type { Problem } from '../catalogue/problems/problem.ts';
import { readSafely } from '../catalogue/problems/reading.ts';
import { codeOf } from '../copydesk/code-of.ts';
import { asRead, mendable, mended, rubbishIn } from '../copydesk/mend.ts';
import { positionsIn } from '../language/position.ts';

/** A mend may uncover another in the same word; more than a few times none does. */
const mostPasses = 4;

/**
 * Mends in a content folder what is certain, and gives a line for each: `file:line:column «old» → «new»`. All else
 * in a file stays as it is, byte for byte; each is written aside and then renamed. A file that cannot be mended is a
 * problem, and the others are mended all the same.
 */
export function mendCopy(content: string): { mends: string[]; problems: Problem[] } {
  const { files, read: check } = copyReader(content);
  const read = files.map((file) =>
    readSafely(file, () => ({ value: mendFile(content, file, check), problems: [] })),
  );
  return {
    mends: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function mendFile(content: string, file: string, read: CopyReader): string[] {
  const { problems } = readText(content, file);
  if (problems.some(({ rule }) => rule !== 'control-character')) return [];
  const path = realpathSync(join(content, file));
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
  const asWritten = asRead(raw);
  const rubbish = rubbishIn(asWritten);
  let text = mended(raw, rubbish);
  const positionAt = positionsIn(asWritten);
  const lines = rubbish.map(({ start }) => {
    const { line, column } = positionAt(start);
    return `${join(content, file)}:${line}:${column} «${codeOf(asWritten.slice(start, start + 2))}» → «»`;
  });
  for (let pass = 0; pass < mostPasses; pass++) {
    const mends = mendable(read(file, asRead(text)));
    if (mends.length === 0) break;
    text = mended(
      text,
      mends.flatMap(({ edits }) => edits),
    );
    for (const { line, column, values, edits } of mends) {
      const more = edits.length > 2 ? ` (${edits.length})` : '';
      lines.push(`${join(content, file)}:${line}:${column} «${values.text}» → «${values.suggested}»${more}`);
    }
  }
  if (text !== raw) replaceFile(path, text);
  return lines;
}

function replaceFile(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text, { mode: statSync(path).mode, flag: 'wx' });
  renameSync(aside, path);
}
