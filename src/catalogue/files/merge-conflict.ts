const opening = /^<{7}(?: |$)/;
const middle = /^={7}$/;
const ending = /^>{7}(?: |$)/;

/**
 * The line, from 1, with the first of the marks that git leaves where two changes meet (git-merge(1), “How conflicts
 * are presented”); null where there is none. What stands in a text as code is no mark, nor are quotations in one another
 * without a line of equals signs above.
 */
export function conflictLine(text: string): number | null {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return null;
  let isCode = false;
  let isParted = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^ {0,3}(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    else if (!isCode && (opening.test(line) || (isParted && ending.test(line)))) return index + 1;
    isParted ||= !isCode && middle.test(line);
  }
  return null;
}
