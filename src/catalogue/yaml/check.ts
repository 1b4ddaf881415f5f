import type { z } from 'zod';
import { fewOfEach, mostOfKind } from '../problems/few-of-each.ts';
import { problem } from '../problems/problem.ts';
import type { Reading } from '../problems/reading.ts';
import { isText } from '../schema/fields.ts';
import { joinedTexts } from './arabic-commas.ts';
import { type Issue, meant } from './issue.ts';
import { keyName } from './key-name.ts';
import { namesWithoutKey, outdentedKeys } from './outdented-keys.ts';
import { keysAt, schemasAt } from './schema-at.ts';
import { unknownKeys } from './unknown-keys.ts';
import { plainProblem, valueProblem } from './value-problem.ts';
import type { Written } from './yaml.ts';

/** What the schema makes of a file, null where it is broken; which of its own keys are; and all that is wrong. */
interface Checked<T> extends Reading<T | null> {
  broken: readonly string[];
}

/** Holds what was written against a schema whose errors are names of expectations. */
export function check<T>(schema: z.ZodType<T>, written: Written): Checked<T> {
  const result = schema.safeParse(written.value ?? {});
  const issues = (result.error?.issues ?? []).flatMap(meant);
  const cut = cutTexts(schema, written);
  const told = new Set(cut.map(({ path }) => keyName(path)));
  const outdented = outdentedKeys(issues, schema, written);
  for (const key of [...outdented.told, ...namesWithoutKey(issues, schema, written)]) told.add(key);
  const keys = unknownKeys(issues, schema, written, told);
  const isTold = (path: readonly PropertyKey[]) => told.has(keyName(path)) || keys.meant.has(keyName(path));
  const wrong = issues.filter(({ code, path }) => code !== 'unrecognized_keys' && !isTold(path));
  return {
    value: result.success ? result.data : null,
    problems: fewOfEach([
      ...cut.map((each) => each.problem),
      ...joinedTexts(schema, written),
      ...outdented.problems,
      ...keys.problems,
      ...wrong.slice(0, mostJudged).map((issue) => valueProblem(issue, schema, written)),
      ...wrong.slice(mostJudged).map((issue) => plainProblem(issue, written)),
    ]),
    broken: (result.error?.issues ?? []).flatMap((issue) => brokenKeys(issue, schema)),
  };
}

/** The keys of the file itself that an issue lies in or under: all, where the file has no keys. */
function brokenKeys(issue: Issue, schema: z.ZodType): string[] {
  const [key] = issue.path;
  if (key !== undefined) return [String(key)];
  return issue.code === 'unrecognized_keys' ? issue.keys : keysAt(schema, []);
}

/** So many wrong values of a file are looked at one by one; each asks what was meant, and goes through its line. */
const mostJudged = 3 * mostOfKind;

/** Words of texts that YAML takes for a comment. */
function cutTexts(schema: z.ZodType, written: Written) {
  return written.comments
    .filter(({ path }) => schemasAt(schema, path).some(isText))
    .map(({ path, position, lost, paste }) => ({
      path,
      problem: problem('error', 'cut-text', written.file, position, { key: keyName(path), lost, paste }),
    }));
}
