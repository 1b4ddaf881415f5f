import { withoutComments } from './comments.ts';

/** A rule of a style sheet. */
export interface Rule {
  /** Classes (`.a`), ids (`#a`) and names of elements (`a`) that it is about; null where it may be about any. */
  subjects: readonly string[] | null;
  /** Its declarations, without those of the rules in it. */
  css: string;
}

/** A text in quotation marks, or an address, in CSS where each of them is whole. */
const quoted = /url\([^)]*\)|"[^"]*"|'[^']*'/gi;

/**
 * The rules of a style sheet, each with all elements that it may be about, or more: of a sheet that is written in a way
 * that nobody writes, one rule about all.
 */
export function rulesOf(sheet: string): Rule[] {
  // Addresses of pictures and fonts in the drawing have marks of rules in them.
  const plain = withoutComments(sheet)?.replace(quoted, (found) => (/data:/i.test(found) ? '""' : found));
  if (plain === undefined || /[{};]/.test(plain.match(quoted)?.join('') ?? '') || /<!--|-->/.test(plain))
    return [{ subjects: null, css: plain ?? sheet }];
  const rules: Rule[] = [];
  const open: Rule[] = [];
  for (const [, text = '', mark = ''] of plain.matchAll(/([^{};]*)([{};]|$)/g)) {
    const rule = open.at(-1);
    if (mark === '{') open.push({ subjects: subjectsOf(text.trim(), rule?.subjects ?? null), css: '' });
    else if (rule) rule.css += `${text};`;
    if (mark === '}') rules.push(...open.splice(-1));
  }
  // What is not closed is closed by the end.
  return [...rules, ...open];
}

/** A compound of names alone, behind whatever it stands in. */
const subject = /(?:^|[\s>+~])([a-z][\w-]*)?((?:[.#][\w-]+)*)$/i;

function subjectsOf(prelude: string, outer: readonly string[] | null): readonly string[] | null {
  // What is in a condition, `@media`, is about what stands around it.
  if (prelude.startsWith('@')) return outer;
  // Moments of an animation, which any element may have.
  if (/^(?:from|to)\b/i.test(prelude)) return null;
  const found = prelude.split(',').map((selector) => {
    const [, element, names = ''] =
      subject.exec(selector.replace(/::?(?:hover|focus|active)$/i, '').trim()) ?? [];
    return names.match(/[.#][\w-]+/g)?.slice(0, 1) ?? (element ? [element] : null);
  });
  return found.some((each) => each === null) ? null : found.flatMap((each) => each ?? []);
}
