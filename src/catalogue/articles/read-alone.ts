import { readText } from '../files/files.ts';
import type { Problem } from '../problems/problem.ts';
import { readOn, readSafely } from '../problems/reading.ts';
import type { DividedFiles } from '../summaries/volumes.ts';
import { readManuscript } from './manuscript.ts';

/** What is wrong with each article by itself, where the settings leave nothing to hold it against. */
export const problemsAlone = (root: string, { volumes }: DividedFiles): Problem[] =>
  [...volumes.values()]
    .flatMap((files) => [...files.keys()])
    .flatMap((file) => {
      const read = () => readOn(readText(root, file), (source) => readManuscript(source, file));
      return readSafely(file, read).problems;
    });
