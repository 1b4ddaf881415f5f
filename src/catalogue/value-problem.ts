import type { z } from 'zod';
import { commaProblem } from './arabic-commas.ts';
import { type Issue, valueAt } from './issue.ts';
import { quoted } from './key-line.ts';
import { keyName } from './key-name.ts';
import { type Problem, problem } from './problem.ts';
import { schemasAt, takesList } from './schema-at.ts';
import type { Written } from './yaml.ts';

/** What is wrong with the value of a known key: with the line to paste, where it is certain what was meant. */
export function valueProblem(issue: Issue, schema: z.ZodType, written: Written, file: string): Problem {
  const { path } = issue;
  const found = valueAt(written.value, path);
  const source = written.sourceOf(path);
  const key = keyName(path);
  const tell = (rule: Problem['rule'], values: Problem['values']) =>
    problem('error', rule, file, written.placeOf(path), { key, ...values });
  if (found === undefined) return tell('missing-key', { expected: issue.message });
  if (found === null && source === '') return tell('empty-key', { expected: issue.message });
  const last = path.at(-1);
  const isLine = source !== '' && !source.includes('\n');
  if (isLine && isWords(found) && takes(schema, path, source))
    return tell('unquoted-text', { value: source, paste: written.pasteOf(path, quoted(source)) });
  if (isLine && typeof found === 'string' && isBareName(schema, path, found))
    return tell('bare-name', {
      value: shown(source),
      paste: written.pasteOf(path, `{ name: ${quoted(found)} }`),
    });
  if (isLine && typeof found === 'string' && takesList(schema, path) && !takes(schema, path, 'a')) {
    const items = source.split(/\s*[,،]\s*/).join(', ');
    return tell('no-list', { value: shown(source), paste: written.pasteOf(path, `[${items}]`) });
  }
  if (typeof found === 'string' && found.includes('،') && typeof last === 'number')
    return commaProblem('error', written, file, path);
  return tell('wrong-value', { expected: issue.message, value: shown(source || JSON.stringify(found)) });
}

/** Whether what YAML takes for something else was meant as words: a number, `true`, `[word]`, `{ word }`. */
function isWords(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return typeof found !== 'string';
  const values: readonly unknown[] = Object.values(found);
  if (Array.isArray(found)) return values.length === 1 && typeof values[0] === 'string';
  return values.length === 1 && values[0] === null;
}

/** Whether a value could stand at a path. */
const takes = (schema: z.ZodType, path: readonly PropertyKey[], value: unknown) =>
  schemasAt(schema, path).some((each) => isSchema(each) && each.safeParse(value).success);

/** Whether a text cannot stand at a path, but as a mere name, `{ name: … }`. */
const isBareName = (schema: z.ZodType, path: readonly PropertyKey[], text: string) =>
  !takes(schema, path, text) && takes(schema, path, { name: text });

const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && 'safeParse' in value;

const shown = (source: string) => {
  const text = source.replace(/\s*\n\s*/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
