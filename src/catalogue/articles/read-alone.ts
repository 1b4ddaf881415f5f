import { readText } from '../files/files.ts';
import { readHeld } from '../problems/held.ts';
import type { Problem } from '../problems/problem.ts';
import type { DividedFiles } from '../summaries/volumes.ts';
import { readManuscript } from './manuscript.ts';

/** What is wrong with each article by itself, where the settings leave nothing to hold it against. */
export function problemsAlone(root: string, { volumes }: DividedFiles): Problem[] {
  const problems: Problem[] = [];
  for (const file of [...volumes.values()].flatMap((files) => [...files.keys()])) {
    readHeld(file, problems, (found) => {
      const source = readText(root, file);
      if (typeof source === 'string') return readManuscript(source, file, found);
      found.push(source);
      return null;
    });
  }
  return problems;
}
