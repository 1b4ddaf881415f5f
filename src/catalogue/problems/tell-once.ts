import { fewOfEach } from './few-of-each.ts';
import { compareProblems, type Problem } from './problem.ts';

/**
 * Problems in the order of reports, none twice: what is wrong in a picture is found by each article that shows it. All
 * files that Git LFS has not fetched have one cause, which is told at the first of them; of what a file has hundreds of
 * times the rest is counted. What has been through it comes out as it is.
 */
export function tellOnce(problems: readonly Problem[]): Problem[] {
  const each = [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()].sort(
    compareProblems,
  );
  const isPointer = ({ rule }: Problem) => rule === 'git-pointer';
  const pointers = each.filter(isPointer);
  const count = String(pointers.reduce((sum, { values }) => sum + Number(values.count), 0));
  const told = each.flatMap((found) => {
    if (!isPointer(found)) return [found];
    return found === pointers[0] ? [{ ...found, values: { count } }] : [];
  });
  return fewOfEach(told);
}
