import type { z } from 'zod';
import { readText } from '../files/files.ts';
import { type Reading, readOn } from '../problems/reading.ts';
import { check } from './check.ts';
import { readYaml, type Written } from './yaml.ts';

/** Reads one YAML file. */
export const readWritten = (root: string, file: string): Reading<Written | null> =>
  readOn(readText(root, file), (source) => readYaml(source, file, 1));

/** Reads one YAML file and holds it against its schema. */
export const readChecked = <T>(root: string, file: string, schema: z.ZodType<T>): Reading<T | null> =>
  readOn(readWritten(root, file), (written) => check(schema, written));
