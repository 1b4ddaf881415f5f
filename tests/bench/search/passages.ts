import { readFileSync } from 'node:fs';
import { z } from 'zod';

const passageSchema = z.object({ id: z.string(), title: z.string(), text: z.string() });
const questionSchema = z.object({ question: z.string(), answeredBy: z.string() });
const variantsSchema = z.array(z.object({ cat: z.string(), q: z.string() }));

export type Passage = z.infer<typeof passageSchema>;
export type BenchQuestion = z.infer<typeof questionSchema>;

/** Reads a file with a JSON object on each line. Throws where one is not a passage. */
export function readPassages(file: string): Passage[] {
  return linesOf(file).map((line) => passageSchema.parse(line));
}

/** Reads a file with a JSON object on each line. Throws where one is not a question. */
export function readQuestions(file: string): BenchQuestion[] {
  return linesOf(file).map((line) => questionSchema.parse(line));
}

/** Reads a JSON list of spellings that must find an article. */
export function readVariants(file: string): { cat: string; q: string }[] {
  return variantsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function linesOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
