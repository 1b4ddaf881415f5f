import type { z } from 'zod';
import type { Values } from '../../language/text-problem.ts';
import type { Problem, Rule } from '../problems/problem.ts';
import { commaProblem } from './arabic-commas.ts';
import { type Issue, valueAt } from './issue.ts';
import { quoted } from './key-line.ts';
import { keyName } from './key-name.ts';
import { schemasAt, takesList } from './schema-at.ts';
import { problemOf, type Written } from './yaml.ts';

/** What is wrong with the value of a known key: with the line to paste, where it is certain what was meant. */
export function valueProblem(issue: Issue, schema: z.ZodType, written: Written): Problem {
  const { path } = issue;
  const found = valueAt(written.value, path);
  const source = written.sourceOf(path);
  const key = keyName(path);
  const tell = (rule: Rule, values: Values) => problemOf(written, 'error', rule, path, { key, ...values });
  const last = path.at(-1);
  if (found === undefined && typeof last === 'number')
    return tell('wrong-value', { expected: issue.message, value: '[]' });
  if (found === undefined)
    return tell('missing-key', { expected: issue.message, line: `${String(last ?? '')}: …` });
  if (found === null && source === '') {
    const comment = written.comments.find((each) => keyName(each.path) === key);
    return comment
      ? tell('only-comment', { lost: comment.lost })
      : tell('empty-key', { expected: issue.message });
  }
  const isLine = source !== '' && !source.includes('\n');
  if (isLine && isWords(found) && takes(schema, path, source))
    return tell('unquoted-text', { value: source, paste: written.pasteOf(path, quoted(source)) });
  if (isLine && typeof found === 'string' && isBareName(schema, path, found))
    return tell('bare-name', {
      value: shown(source),
      paste: written.pasteOf(path, `{ name: ${quoted(found)} }`),
    });
  const [, bullet, item = ''] = (typeof found === 'string' && /^([•–—·*▪●○-])[ \t]*(\S+)/.exec(found)) || [];
  if (bullet !== undefined && takesList(schema, path) && !takes(schema, path, 'a'))
    return tell('other-bullet', { sign: bullet, paste: `- ${item}` });
  const list = isLine && takesList(schema, path) ? listOf(found, source, schema, path) : null;
  if (list !== null) return tell('no-list', { value: shown(source), paste: written.pasteOf(path, list) });
  const [only] = Array.isArray(found) && found.length === 1 ? found : [];
  if (isLine && typeof only === 'string' && !takesList(schema, path) && takes(schema, path, only))
    return tell('list-for-one', { value: shown(source), paste: written.pasteOf(path, only) });
  if (isLine && isMapping(only) && source.startsWith('[') && takes(schema, path, only))
    return tell('list-for-one', {
      value: shown(source),
      paste: written.pasteOf(path, source.slice(1, -1).trim()),
    });
  if (typeof found === 'string' && typeof last === 'number') {
    if (found.includes('،')) return commaProblem('error', written, path);
    if (/[;؛]/.test(found)) return tell('broken-list', {});
  }
  return tell('wrong-value', { expected: issue.message, value: shown(source || JSON.stringify(found)) });
}

/** As `valueProblem`, where it is not asked what was meant. */
export const plainProblem = ({ path, message }: Issue, written: Written): Problem =>
  problemOf(written, 'error', 'wrong-value', path, {
    key: keyName(path),
    expected: message,
    value: '…',
  });

const isMapping = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was meant as a list and has no brackets, as one; null where its items would be none. */
function listOf(
  found: unknown,
  source: string,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): string | null {
  if (typeof found === 'object')
    return source.startsWith('{') && takes(schema, [...path, 0], found) ? `[${source}]` : null;
  if (typeof found !== 'string' || takes(schema, path, 'a')) return null;
  const items = found.split(/[,،;؛]/).flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
  return items.every((item) => takes(schema, [...path, 0], item)) ? `[${items.join(', ')}]` : null;
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
