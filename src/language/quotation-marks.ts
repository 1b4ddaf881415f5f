/** A change for display: what stands from `start` to before `end` (UTF-16 units) becomes `put`. */
export interface Change {
  start: number;
  end: number;
  put: string;
}

/** Which marks a language sets: by the straight mark in English, by depth in Arabic and Persian. */
export type QuotationStyle = 'arabic' | 'english';

interface Opening {
  mark: string;
  at: number;
  /** Whether guillemets stand outer it. */
  inner: boolean;
}

const marks = /["'«»]/g;
const cannotFollowOpening = /[\s,.;:!?،؛؟)\]»”]/;
const cannotPrecedeClosing = /[\s([«“]/;
const letterOrDigit = /[\p{L}\p{M}\p{Nd}]/u;

/**
 * Pairs the straight quotation marks of one block of text. In Arabic and Persian the outer pair becomes «…» and
 * one within it “…”; in English `"` becomes “…” and `'` ‘…’, or an apostrophe where it has no partner. Where
 * one double mark has no partner, all stay as they are.
 */
export function quotationMarks(text: string, style: QuotationStyle): Change[] {
  const stack: Opening[] = [];
  const doubles: Change[] = [];
  const singles: Change[] = [];
  let balanced = true;
  const apostrophe = (at: number) => {
    if (style === 'english') singles.push(change(at, '’'));
  };

  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (mark === '«') {
      stack.push({ mark, at, inner: false });
    } else if (mark === '»') {
      if (stack.at(-1)?.mark === '«') stack.pop();
    } else if (mark === "'" && (before === mark || after === mark)) {
      // Two of them are no mark of a language.
    } else if (
      mark === "'" &&
      ((letterOrDigit.test(before) && letterOrDigit.test(after)) || isElided(text, at))
    ) {
      apostrophe(at);
    } else if (closes(before, after, stack.at(-1)?.mark === mark)) {
      // A single mark that is still open within double ones was an apostrophe.
      while (mark === '"' && stack.at(-1)?.mark === "'") apostrophe(stack.pop()?.at ?? at);
      const opening = stack.at(-1)?.mark === mark ? stack.pop() : undefined;
      if (opening) {
        const [open, close] = pairFor(opening, style);
        (mark === '"' ? doubles : singles).push(change(opening.at, open), change(at, close));
      } else if (mark === "'") apostrophe(at);
      else balanced = false;
    } else {
      stack.push({ mark, at, inner: isWithinGuillemets(stack) });
    }
  }
  for (const { mark, at } of stack) {
    if (mark === "'") apostrophe(at);
    if (mark === '"') balanced = false;
  }
  return balanced ? [...doubles, ...singles] : singles;
}

const change = (at: number, put: string): Change => ({ start: at, end: at + 1, put });

/** Whether a mark is one of those of Rock 'n' Roll. */
const isElided = (text: string, at: number) =>
  /^'n'$/i.test(text.slice(at, at + 3)) || /^'n'$/i.test(text.slice(Math.max(at - 2, 0), at + 1));

/** Where the neighbours do not tell, a mark closes what is open: و"الحياة" begins a quotation within a word. */
function closes(before: string, after: string, isOpen: boolean): boolean {
  const canOpen = after !== '' && !cannotFollowOpening.test(after);
  const canClose = before !== '' && !cannotPrecedeClosing.test(before);
  return canOpen === canClose ? isOpen : canClose;
}

function isWithinGuillemets(stack: readonly Opening[]): boolean {
  const outer = stack.at(-1);
  return outer !== undefined && (outer.mark === '«' || !outer.inner);
}

function pairFor({ mark, inner }: Opening, style: QuotationStyle): readonly [string, string] {
  if (style === 'arabic') return inner ? ['“', '”'] : ['«', '»'];
  return mark === '"' ? ['“', '”'] : ['‘', '’'];
}
