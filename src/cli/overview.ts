import { countOfAll, kindOf } from '../catalogue/problems/few-of-each.ts';
import { isError, type Problem } from '../catalogue/problems/problem.ts';
import { groupBy } from '../newsroom/group-by.ts';
import { visible, worded } from './report.ts';

/** More problems than anybody reads one by one. */
const many = 200;
/** Problems of each rule that are told at once. */
const shown = 3;

/**
 * What many problems have in common: their counts by rule, errors first and then the most, with the first few of each.
 * Null where they are few.
 */
export function overview(problems: readonly Problem[], languageOf: (file: string) => string): string | null {
  if (problems.length <= many) return null;
  const rules = [...groupBy(problems, (each) => `${each.level} ${kindOf(each)}`).values()].sort(
    (a, b) => errorsIn(b) - errorsIn(a) || countOfAll(b) - countOfAll(a),
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return [
    `${count(countOfAll(problems))} problems in ${count(files)} files, by their kind; each stands below with how to mend it.`,
    ...rules.map((ofRule) => described(ofRule, languageOf)),
  ].join('\n\n');
}

/** One for errors and none for warnings: those of a kind are all one or the other. */
const errorsIn = ([first]: readonly Problem[]) => (first && isError(first) ? 1 : 0);

const count = (number: number) => number.toLocaleString('en');

function described(ofRule: readonly Problem[], languageOf: (file: string) => string): string {
  const [first] = ofRule;
  const lines = ofRule.slice(0, shown).map((each) => {
    const { file, line, column } = each;
    return `    ${visible(file)}:${line}:${column}  ${worded(each, languageOf(file)).found}`;
  });
  const total = countOfAll(ofRule);
  const more = total > shown ? [`    and ${count(total - shown)} more`] : [];
  return [`  ${count(total)} × ${first && kindOf(first)} (${first?.level})`, ...lines, ...more].join('\n');
}
