import type { z } from 'zod';
import { foreignKeys, otherWords } from './foreign-keys.ts';
import { quoted } from './key-line.ts';
import { keyName } from './key-name.ts';
import { nearestName } from './nearest.ts';
import { type Problem, problem } from './problem.ts';
import { isText } from './schema/fields.ts';
import { keysAt, schemasAt, takesList } from './schema-at.ts';
import type { Written } from './yaml.ts';

/** What the schema makes of a file, null where it is broken; which of its own keys are; and all that is wrong. */
interface Checked<T> {
  value: T | null;
  problems: Problem[];
  broken: readonly string[];
}

type Issue = z.core.$ZodIssue;

/** Holds what was written against a schema whose errors are names of expectations. */
export function check<T>(schema: z.ZodType<T>, written: Written, file: string): Checked<T> {
  const result = schema.safeParse(written.value ?? {});
  const issues = (result.error?.issues ?? []).flatMap(meant);
  const cut = cutTexts(schema, written, file);
  const told = new Set(cut.map(({ path }) => keyName(path)));
  const outdented = outdentedKeys(issues, schema, written, file);
  for (const key of outdented.told) told.add(key);
  const keys = unknownKeys(issues, schema, written, file, told);
  const isTold = (path: readonly PropertyKey[]) => told.has(keyName(path)) || keys.meant.has(keyName(path));
  return {
    value: result.success ? result.data : null,
    problems: [
      ...cut.map((each) => each.problem),
      ...joinedTexts(schema, written, file),
      ...outdented.problems,
      ...keys.problems,
      ...issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys' || isTold(issue.path)
          ? []
          : [valueProblem(issue, schema, written, file)],
      ),
    ],
    broken: (result.error?.issues ?? []).flatMap((issue) => brokenKeys(issue, schema)),
  };
}

/** The keys of the file itself that an issue lies in or under: all, where the file has no keys. */
function brokenKeys(issue: Issue, schema: z.ZodType): string[] {
  const [key] = issue.path;
  if (key !== undefined) return [String(key)];
  return issue.code === 'unrecognized_keys' ? issue.keys : keysAt(schema, []);
}

/** Of what could have been written, the kind that was: its issues, where there is one such kind. */
function meant(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors.filter(
    (issues) =>
      issues.length > 0 && issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const [only] = near;
  if (!only || near.length > 1) return [issue];
  return only.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Words of texts that YAML takes for a comment. */
function cutTexts(schema: z.ZodType, written: Written, file: string) {
  return written.comments
    .filter(({ path }) => schemasAt(schema, path).some(isText))
    .map(({ path, place, lost, paste }) => ({
      path,
      problem: problem('error', 'cut-text', file, place, { key: keyName(path), lost, paste }),
    }));
}

/** The keys that are not known, and those that were meant by them: they are not missing. */
function unknownKeys(
  issues: readonly Issue[],
  schema: z.ZodType,
  written: Written,
  file: string,
  told: ReadonlySet<string>,
) {
  const meant = new Set<string>();
  const foreign: { key: string; ours: string | null }[] = [];
  const translations = foreignKeys(file);
  const problems = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysAt(schema, issue.path);
    return issue.keys.flatMap((key) => {
      if (told.has(keyName([...issue.path, key]))) return [];
      const plain = key.replace(/[\p{Cf}\p{Zs}]/gu, '');
      const translated = issue.path.length === 0 ? translations.get(plain.toLowerCase()) : undefined;
      if (translated !== undefined && !known.includes(plain)) {
        foreign.push({ key, ours: translated });
        if (translated !== null) meant.add(translated);
        return [];
      }
      const nearest = otherWords(issue.path, plain, known) ?? nearestKey(plain, known, translations);
      if (nearest !== null) meant.add(keyName([...issue.path, nearest]));
      const place = written.placeOfKey(issue.path, key);
      if (nearest === plain) return [problem('error', 'hidden-sign-in-key', file, place, { key: plain })];
      return nearest === null
        ? [problem('error', 'unknown-key', file, place, { key, known: known.join(', ') })]
        : [problem('error', 'misspelt-key', file, place, { key, nearest })];
    });
  });
  const [first] = foreign;
  if (first) {
    const values = {
      pairs:
        foreign.flatMap(({ key, ours }) => (ours === null ? [] : [`${key} = ${ours}`])).join(', ') || '—',
      others: foreign.flatMap(({ key, ours }) => (ours === null ? [key] : [])).join(', ') || '—',
    };
    problems.unshift(problem('error', 'foreign-keys', file, written.placeOfKey([], first.key), values));
  }
  return { problems, meant };
}

/** The key that was meant, also where it is a slip in a key of another program. */
function nearestKey(
  key: string,
  known: readonly string[],
  translations: ReadonlyMap<string, string | null>,
): string | null {
  const foreign = nearestName(key, known) === null ? nearestName(key, [...translations.keys()]) : null;
  return foreign === null ? nearestName(key, known) : (translations.get(foreign) ?? null);
}

/** Keys that stand at the left edge under an empty key, and belong within it. */
function outdentedKeys(issues: readonly Issue[], schema: z.ZodType, written: Written, file: string) {
  const unknown = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
    ),
  );
  const keys =
    typeof written.value === 'object' && written.value !== null && unknown.size > 0
      ? Object.keys(written.value)
      : [];
  const told: string[] = [];
  const problems = keys.flatMap((key, index) => {
    if (valueAt(written.value, [key]) !== null) return [];
    const after = keys.slice(index + 1);
    const end = after.findIndex((each) => !unknown.has(each) || schemasAt(schema, [key, each]).length === 0);
    const within = end < 0 ? after : after.slice(0, end);
    const [first] = within;
    if (first === undefined) return [];
    told.push(key, ...within);
    const line = `${first}: ${written.sourceOf([first])}`;
    return [problem('error', 'bad-indentation', file, written.placeOfKey([], first), { line })];
  });
  return { problems, told };
}

function valueProblem(issue: Issue, schema: z.ZodType, written: Written, file: string): Problem {
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
  if (isLine && typeof found === 'string' && takesList(schema, path)) {
    const items = source.split(/\s*[,،]\s*/).join(', ');
    return tell('no-list', { value: shown(source), paste: written.pasteOf(path, `[${items}]`) });
  }
  if (typeof found === 'string' && found.includes('،') && typeof last === 'number')
    return commaProblem('error', written, file, path);
  return tell('wrong-value', { expected: issue.message, value: shown(source || JSON.stringify(found)) });
}

/** An item of a list with an Arabic comma in it: two items, perhaps. */
function commaProblem(
  level: Problem['level'],
  written: Written,
  file: string,
  path: readonly PropertyKey[],
): Problem {
  const list = path.slice(0, -1);
  const source = written.sourceOf(list);
  const isLine = source.startsWith('[') && !source.includes('\n');
  const parted = (isLine ? source : written.sourceOf(path)).replace(/\s*،\s*/g, ', ');
  const paste = isLine ? written.pasteOf(list, parted) : `${String(list.at(-1))}: [${parted}]`;
  return problem(level, 'arabic-comma', file, written.placeOf(path), { paste });
}

/** One or two words on either side of each Arabic comma; a name of more words may have commas of its own. */
const severalNames = /^\s*[^\s،]+(?:\s+[^\s،]+)?(?:\s*،\s*[^\s،]+(?:\s+[^\s،]+)?)+\s*$/;

/** Texts of lists, without quotes, that may be several. */
const joinedTexts = (schema: z.ZodType, written: Written, file: string) =>
  itemsIn(written.value, [])
    .filter((path) => severalNames.test(written.sourceOf(path)) && schemasAt(schema, path).some(isText))
    .map((path) => commaProblem('warning', written, file, path));

/** The paths of all items of lists in it that have an Arabic comma. */
function itemsIn(value: unknown, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
  if (typeof value === 'string') return typeof path.at(-1) === 'number' && value.includes('،') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((each, index) => itemsIn(each, [...path, index]))
    : Object.entries(value).flatMap(([key, each]) => itemsIn(each, [...path, key]));
}

/** Whether what YAML takes for something else was meant as words: a number, `true`, `[word]`, `{ word }`. */
function isWords(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return typeof found !== 'string';
  const values: readonly unknown[] = Object.values(found);
  if (Array.isArray(found)) return values.length === 1 && typeof values[0] === 'string';
  return values.length === 1 && values[0] === null;
}

/** Whether a text could stand at a path. */
const takes = (schema: z.ZodType, path: readonly PropertyKey[], text: string) =>
  schemasAt(schema, path).some((each) => isSchema(each) && each.safeParse(text).success);

const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && 'safeParse' in value;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const shown = (source: string) => {
  const text = source.replace(/\s*\n\s*/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
