import { compareProblems, type Problem, problem } from './problem.ts';

/** Problems of one kind in one file that are told one by one: 64 KB can have thirty thousand, which nobody reads. */
export const mostOfKind = 100;

/** Of those that are only counted, so many have their places named. */
const named = 3;

/** How many problems there are, those included that others count. */
export const countOfAll = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { rule, values }) => sum + (rule === 'more-of-kind' ? Number(values.count) : 1), 0);

/** The kind of a problem, or of those that it counts. */
export const kindOf = ({ rule, values }: Problem) => (rule === 'more-of-kind' ? (values.kind ?? rule) : rule);

/**
 * Problems of which each file has at most a hundred of a kind, the first ones; those beyond are one problem of their
 * level that counts them. What has been through it comes out as it is.
 */
export function fewOfEach(problems: readonly Problem[]): Problem[] {
  if (problems.length <= mostOfKind) return [...problems];
  const kept = new Map<string, number>();
  const beyond = new Map<string, Problem[]>();
  const few = [...problems].sort(compareProblems).filter((each) => {
    const kind = `${each.level} ${each.rule} ${each.file}`;
    const count = kept.get(kind) ?? 0;
    if (count < mostOfKind || each.rule === 'more-of-kind') {
      kept.set(kind, count + 1);
      return true;
    }
    const others = beyond.get(kind);
    if (others) others.push(each);
    else beyond.set(kind, [each]);
    return false;
  });
  return [...few, ...[...beyond.values()].flatMap(summed)].sort(compareProblems);
}

/** One problem for many of a kind in a file, at the first of them; none for none. */
export function summed(many: readonly Problem[]): Problem[] {
  const [first] = many;
  if (!first) return [];
  const places = many.slice(0, named).map(({ line, column }) => `${line}:${column}`);
  const values = { kind: first.rule, count: String(many.length), places: places.join(', ') };
  return [problem(first.level, 'more-of-kind', first.file, first, values)];
}
