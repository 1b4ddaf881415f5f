import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyReader } from '../catalogue/copy.ts';
import { readText } from '../catalogue/files.ts';
import { asRead, mendable, mended } from '../copydesk/mend.ts';

/** A mend may uncover another in the same word; more than a few times none does. */
const mostPasses = 4;

/**
 * Mends in a content folder what is certain, and gives a line for each: `file:line:column «old» → «new»`. All else
 * in a file stays as it is, byte for byte; each is written aside and then renamed.
 */
export function mendCopy(content: string): string[] {
  const { files, read } = copyReader(content);
  return files.flatMap((file) => {
    if (typeof readText(content, file) !== 'string') return [];
    const path = realpathSync(join(content, file));
    const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
    let text = raw;
    const told: string[] = [];
    for (let pass = 0; pass < mostPasses; pass++) {
      const mends = mendable(read(file, asRead(text)));
      if (mends.length === 0) break;
      text = mended(
        text,
        mends.flatMap(({ edits }) => edits),
      );
      for (const { line, column, values, edits } of mends) {
        const more = edits.length > 2 ? ` (${edits.length})` : '';
        told.push(`${join(content, file)}:${line}:${column} «${values.text}» → «${values.suggested}»${more}`);
      }
    }
    if (text !== raw) replaceFile(path, text);
    return told;
  });
}

function replaceFile(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text, { mode: statSync(path).mode, flag: 'wx' });
  renameSync(aside, path);
}
