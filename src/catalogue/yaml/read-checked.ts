import type { z } from 'zod';
import { readText } from '../files/files.ts';
import type { Problem } from '../problems/problem.ts';
import { check } from './check.ts';
import { readYaml, type Written } from './yaml.ts';

/** Reads one YAML file; the problems go to `problems`. */
export function readWritten(root: string, file: string, problems: Problem[]): Written | null {
  const source = readText(root, file);
  if (typeof source !== 'string') {
    problems.push(source);
    return null;
  }
  const written = readYaml(source, file, 1);
  if (!Array.isArray(written)) return written;
  problems.push(...written);
  return null;
}

/** Reads one YAML file and holds it against its schema; the problems go to `problems`. */
export function readChecked<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): T | null {
  const written = readWritten(root, file, problems);
  if (!written) return null;
  const checked = check(schema, written);
  problems.push(...checked.problems);
  return checked.value;
}
