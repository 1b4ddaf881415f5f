import { withoutEnding } from './without-ending.ts';

const verbal = /^ن?مي(?=.{3})/u;

/** Stems a folded Persian word lightly, by endings of which the longer stands first: `كتابها` and `كتابهاي` are `كتاب`. */
export function stemPersian(folded: string, endings: readonly string[]): string {
  return withoutEnding(folded.replace(verbal, ''), endings);
}
